/* eslint-disable */
// Generated from door.md. Do not edit.

import type { DateTimeOffset, Double } from "../runtime/primitives.js";

/**
 * Keeps the heat in.
 *
 * Known from examples only.
 *
 * @see `door.md`
 */
export interface Door {
  width?: Double | null;
  opensAt?: DateTimeOffset | null;
}
