/* eslint-disable */
// Generated from animal.md. Do not edit.

import type { Bird } from "./bird.js";
import type { Fish } from "./fish.js";
import type { Ostrich } from "./ostrich.js";
import type { Penguin } from "./penguin.js";
import type { Snake } from "./snake.js";

/**
 * Something that lives here.
 * The bird and fish resources inherit from this type.
 *
 * @see `animal.md`
 */
export interface Animal {
  "@odata.type"?: string;
  /** In grams. */
  weight?: number | null;
}

/** {@link Animal}, or what is derived from it: `"@odata.type"` tells. */
export type AnyAnimal =
  | (Animal & { "@odata.type"?: "#zoo.animal" })
  | (Bird & { "@odata.type": "#zoo.bird" })
  | (Fish & { "@odata.type": "#zoo.fish" })
  | (Ostrich & { "@odata.type": "#zoo.ostrich" })
  | (Penguin & { "@odata.type": "#zoo.penguin" })
  | (Snake & { "@odata.type": "#zoo.snake" });
