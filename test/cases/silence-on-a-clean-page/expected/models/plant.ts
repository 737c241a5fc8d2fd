/* eslint-disable */
// Generated from plant.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";
import type { DateTimeOffset } from "../runtime/primitives.js";

/**
 * A plant in a bed.
 *
 * @see `plant.md`
 */
export interface Plant extends Annotations {
  "@odata.type"?: "#garden.plant";
  /**
   * Identifies the plant.
   * Key.
   * Read-only.
   */
  id?: string;
  /**
   * The name on the sign.
   * Not nullable.
   */
  label?: string;
  /** Height above the soil. */
  heightInCentimeters?: number | null;
  /** Whether it comes back next year. */
  isPerennial?: boolean | null;
  /** When it was planted. */
  plantedDateTime?: DateTimeOffset | null;
  /** What visitors call it. */
  nicknames?: string[];
}
