/* eslint-disable */
// Generated from animal.md. Do not edit.

import type { Bird } from "./bird.js";

/** @see `animal.md` */
export interface Animal {
  "@odata.type"?: string;
  /** What it is called. */
  name?: string | null;
}

/** {@link Animal}, or what is derived from it: `"@odata.type"` tells. */
export type AnyAnimal =
  | (Animal & { "@odata.type"?: "#microsoft.graph.animal" })
  | (Bird & { "@odata.type": "#microsoft.graph.bird" });
