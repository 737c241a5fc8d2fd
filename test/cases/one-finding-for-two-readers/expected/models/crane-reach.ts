/* eslint-disable */
// Generated from crane-create.md. Do not edit.

/**
 * Known from descriptions only; there may be other members.
 *
 * @see `crane-create.md`
 */
export type CraneReach = "quay" | "hold" | (string & {});

/** The members of {@link CraneReach}, in documented order. */
export const craneReachValues: readonly CraneReach[] = ["quay", "hold"];
