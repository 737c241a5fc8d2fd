/* eslint-disable */
// Generated from bowl.md. Do not edit.

/**
 * Known from descriptions only; there may be other members.
 *
 * @see `bowl.md`
 */
export type Finish = "matte" | "satin" | "gloss" | (string & {});

/** The members of {@link Finish}, in documented order. */
export const finishValues: readonly Finish[] = ["matte", "satin", "gloss"];
