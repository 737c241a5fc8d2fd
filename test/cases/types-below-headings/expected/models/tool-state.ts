/* eslint-disable */
// Generated from tool-resources.md. Do not edit.

/**
 * - `ready`: It can be lent.
 * - `broken`: It has to wait.
 *
 * @see `tool-resources.md`
 */
export type ToolState = "ready" | "broken";

/** The members of {@link ToolState}, in documented order. */
export const toolStateValues: readonly ToolState[] = ["ready", "broken"];
