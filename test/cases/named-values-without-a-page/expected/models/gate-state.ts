/* eslint-disable */
// Generated from gate.md. Do not edit.

/**
 * Known from descriptions only; there may be other members.
 *
 * @see `gate.md`
 */
export type GateState = "open" | "shut" | "unknownFutureValue" | (string & {});

/** The members of {@link GateState}, in documented order. */
export const gateStateValues: readonly GateState[] = ["open", "shut", "unknownFutureValue"];
