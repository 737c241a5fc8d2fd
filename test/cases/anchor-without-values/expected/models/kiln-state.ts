/* eslint-disable */
// Generated from resources/kiln.md. Do not edit.

/**
 * Known from descriptions only; there may be other members.
 *
 * @see `resources/kiln.md`
 */
export type KilnState = "cold" | "hot" | "unknownFutureValue" | (string & {});

/** The members of {@link KilnState}, in documented order. */
export const kilnStateValues: readonly KilnState[] = ["cold", "hot", "unknownFutureValue"];
