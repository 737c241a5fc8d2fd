/* eslint-disable */
// Generated from bowl.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";
import type { Finish } from "./finish.js";

/**
 * A bowl.
 *
 * @see `bowl.md`
 */
export interface Bowl extends Annotations {
  "@odata.type"?: "#pottery.bowl";
  /** Key. */
  id?: string;
  /** Possible values are: `matte`, `satin`, `gloss`. */
  finish?: Finish | null;
}
