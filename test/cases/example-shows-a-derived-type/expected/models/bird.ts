/* eslint-disable */
// Generated from zoo-list-animals.md. Do not edit.

import type { Double } from "../runtime/primitives.js";
import type { Animal } from "./animal.js";

/**
 * Known from examples only.
 *
 * @see `zoo-list-animals.md`
 */
export interface Bird extends Animal {
  "@odata.type"?: "#microsoft.graph.bird";
  wingspan?: Double | null;
}
