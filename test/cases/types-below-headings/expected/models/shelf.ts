/* eslint-disable */
// Generated from shelf-resources.md. Do not edit.

import type { Tool } from "./tool.js";

/**
 * Where tools lie.
 *
 * @see `shelf-resources.md`
 */
export interface Shelf {
  /** The Tool resources on it. */
  tools?: Tool[];
  /** The tool that lies on top. */
  best?: Tool | null;
  /** See Tool and Part. */
  other?: unknown;
}
