/* eslint-disable */
// Generated from bird.md. Do not edit.

import type { Animal } from "./animal.js";
import type { Ostrich } from "./ostrich.js";
import type { Penguin } from "./penguin.js";

/**
 * Has feathers.
 *
 * See cage.
 *
 * @see `bird.md`
 */
export interface Bird extends Animal {
  "@odata.type"?: string;
  /** How many. */
  wings?: number | null;
}

/** {@link Bird}, or what is derived from it: `"@odata.type"` tells. */
export type AnyBird =
  | (Bird & { "@odata.type"?: "#zoo.bird" })
  | (Ostrich & { "@odata.type": "#zoo.ostrich" })
  | (Penguin & { "@odata.type": "#zoo.penguin" });
