/* eslint-disable */
// Generated from lamp.md. Do not edit.

import type { Device } from "./device.js";

/**
 * Gives light.
 *
 * @see `lamp.md`
 */
export interface Lamp extends Device {
  /** How much it takes. */
  watts?: number | null;
}
