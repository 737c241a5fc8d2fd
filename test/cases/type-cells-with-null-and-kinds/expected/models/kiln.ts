/* eslint-disable */
// Generated from kiln.md. Do not edit.

import type { DateTimeOffset, Int64 } from "../runtime/primitives.js";

/**
 * A kiln of the workshop.
 *
 * @see `kiln.md`
 */
export interface Kiln {
  /** The glaze in use. */
  glaze?: string | null;
  /** How often it was fired. */
  firings?: number | null;
  /** When it was fired last. */
  lastFired?: DateTimeOffset | null;
  /** Its power. */
  watts?: Int64 | null;
  /** Cannot be null. */
  isLit?: boolean;
  /** Must not be null. */
  owner?: string;
  /** Can't be null if the kiln is shared. */
  room?: string | null;
  /** Labels by name. */
  labels?: Record<string, string> | null;
  /** The shelves. */
  shelves?: string[];
  /** The programs. */
  programs?: Record<string, unknown>[];
  /** Its parts. */
  parts?: unknown[];
  /**
   * What it burns.
   * Possible values are: `wood`, `gas`.
   */
  fuel?: "wood" | "gas" | (string & {}) | null;
  /** How it opens. */
  door?: Record<string, unknown> | null;
  /** What was tried. */
  tests?: string[] | null;
}
