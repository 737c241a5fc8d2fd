/* eslint-disable */
// Generated from knife.md. Do not edit.

/**
 * What cuts.
 *
 * - `bread`: For bread.
 * - `cheese`: For cheese. This member is deprecated.
 *
 * @see `knife.md`
 * @deprecated
 */
export type Knife = "bread" | "cheese";

/** The members of {@link Knife}, in documented order. */
export const knifeValues: readonly Knife[] = ["bread", "cheese"];
