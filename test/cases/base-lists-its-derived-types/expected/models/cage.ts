/* eslint-disable */
// Generated from cage.md. Do not edit.

import type { Aquarium } from "./aquarium.js";

/**
 * The base class for keepers in a zoo of a bird.
 *
 * @see `cage.md`
 */
export interface Cage {
  "@odata.type"?: string;
  /** In meters. */
  width?: number | null;
}

/** {@link Cage}, or what is derived from it: `"@odata.type"` tells. */
export type AnyCage = (Cage & { "@odata.type"?: "#zoo.cage" }) | (Aquarium & { "@odata.type": "#zoo.aquarium" });
