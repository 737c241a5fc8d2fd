/* eslint-disable */
// Generated from outcome.md. Do not edit.

/**
 * How a firing ended.
 * A flag is hoisted when it failed.
 *
 * - `intact`: Nothing broke.
 * - `cracked`: Something broke.
 *
 * @see `outcome.md`
 */
export type Outcome = "intact" | "cracked";

/** The members of {@link Outcome}, in documented order. */
export const outcomeValues: readonly Outcome[] = ["intact", "cracked"];
