/* eslint-disable */
// Generated from tool-resources.md. Do not edit.

/**
 * A part of a tool.
 *
 * @see `tool-resources.md`
 */
export interface Part {
  /** What it is called. */
  name?: string | null;
}
