/* eslint-disable */
// Generated from enums.md. Do not edit.

/** @see `enums.md` */
export type Cut = "slice" | "dice" | "grate" | "julienne";

/** The members of {@link Cut}, in documented order. */
export const cutValues: readonly Cut[] = ["slice", "dice", "grate", "julienne"];
