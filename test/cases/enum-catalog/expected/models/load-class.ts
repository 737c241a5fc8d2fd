/* eslint-disable */
// Generated from enums.md. Do not edit.

/**
 * - `light`: Up to 16 tonnes an axle.
 * - `JIS B4`: A size that is no identifier.
 *
 * @see `enums.md`
 */
export type LoadClass = "light" | "JIS B4";

/** The members of {@link LoadClass}, in documented order. */
export const loadClassValues: readonly LoadClass[] = ["light", "JIS B4"];
