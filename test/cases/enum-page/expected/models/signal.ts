/* eslint-disable */
// Generated from signal.md. Do not edit.

/**
 * What a signal shows.
 *
 * - `stop`: Wait in front of the signal.
 * - `proceed`: The line is clear.
 * - `unknownFutureValue`: Marks members to come.
 *
 * @see `signal.md`
 */
export type Signal = "stop" | "proceed" | "unknownFutureValue";

/** The members of {@link Signal}, in documented order. */
export const signalValues: readonly Signal[] = ["stop", "proceed", "unknownFutureValue"];
