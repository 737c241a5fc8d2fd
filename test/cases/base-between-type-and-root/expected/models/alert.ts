/* eslint-disable */
// Generated from resources/alert.md. Do not edit.

import type { Message } from "./message.js";

/**
 * An alert.
 *
 * @see `resources/alert.md`
 */
export interface Alert extends Message {
  level?: number | null;
}
