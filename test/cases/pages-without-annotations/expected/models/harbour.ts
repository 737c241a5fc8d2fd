/* eslint-disable */
// Generated from resources/dynamics_harbour.md. Do not edit.

import type { Guid } from "../runtime/primitives.js";

/**
 * Represents a harbour.
 *
 * @see `resources/dynamics_harbour.md`
 */
export interface Harbour {
  /**
   * The unique ID of the harbour.
   * Non-editable.
   */
  id?: Guid | null;
  /** The name. */
  displayName?: string | null;
}
