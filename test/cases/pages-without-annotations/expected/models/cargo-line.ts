/* eslint-disable */
// Generated from resources/dynamics_cargoline.md. Do not edit.

import type { Decimal, Guid } from "../runtime/primitives.js";

/**
 * Represents a line of cargo.
 *
 * @see `resources/dynamics_cargoline.md`
 */
export interface CargoLine {
  /** The parent. */
  documentId?: Guid | null;
  /** The line. */
  sequence?: number | null;
  /** How much. */
  quantity?: Decimal | null;
}
