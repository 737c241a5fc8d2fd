/* eslint-disable */
// Generated from resources/plant.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";

/**
 * A plant in a bed.
 *
 * @see `resources/plant.md`
 */
export interface Plant extends Annotations {
  /**
   * Identifies the plant.
   * Key.
   * Read-only.
   */
  id?: string;
  /** The name on the sign. */
  label?: string | null;
  /** Height above the soil. */
  heightInCentimeters?: number | null;
}

/** What a request that creates {@link Plant} sends. */
export interface PlantCreate {
  /** The name on the sign. */
  label: string | null;
  /** Height above the soil. */
  heightInCentimeters?: number | null | undefined;
}
