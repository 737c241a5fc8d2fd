// Generated from signal.md. Do not edit.

/**
 * What a signal shows.
 *
 * @see signal.md
 */
export type Signal = "stop" | "proceed" | "unknownFutureValue";

/** The members of {@link Signal}, in documented order. */
export const signalValues: readonly Signal[] = ["stop", "proceed", "unknownFutureValue"];
