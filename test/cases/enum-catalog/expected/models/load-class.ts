// Generated from enums.md. Do not edit.

/** @see enums.md */
export type LoadClass = "light" | "JIS B4";

/** The members of {@link LoadClass}, in documented order. */
export const loadClassValues: readonly LoadClass[] = ["light", "JIS B4"];
