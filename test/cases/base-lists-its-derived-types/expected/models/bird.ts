// Generated from bird.md. Do not edit.

import type { Animal } from "./animal.js";

/**
 * Has feathers.
 *
 * See cage.
 *
 * @see bird.md
 */
export interface Bird extends Animal {
  "@odata.type"?: string;
  /** How many. */
  wings?: number | null;
}
