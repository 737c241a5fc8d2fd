/* eslint-disable */
// Generated from glazelog.md. Do not edit.

import type { KilnLog } from "./kiln-log.js";

/**
 * Keeps what was glazed.
 *
 * @see `glazelog.md`
 */
export interface GlazeLog extends KilnLog {
  /** The glazes. */
  glazes?: string[];
}
