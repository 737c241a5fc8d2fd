/* eslint-disable */
// Generated from enums.md. Do not edit.

/**
 * - `boiling`: Deprecated.
 *
 * @see `enums.md`
 */
export type Heat = "low" | "high" | "boiling";

/** The members of {@link Heat}, in documented order. */
export const heatValues: readonly Heat[] = ["low", "high", "boiling"];
