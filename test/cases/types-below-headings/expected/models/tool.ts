/* eslint-disable */
// Generated from tool-resources.md. Do not edit.

import type { Owner } from "./owner.js";
import type { Part } from "./part.js";
import type { ToolState } from "./tool-state.js";

/**
 * One tool.
 *
 * @see `tool-resources.md`
 */
export interface Tool {
  /** Its number. */
  id?: string | null;
  /** In which state. */
  state?: ToolState | (string & {}) | null;
  /** What it is made of. */
  parts?: Part[];
  /** Who lends it. */
  owners?: Owner[];
}
