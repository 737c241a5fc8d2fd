/* eslint-disable */
// Generated from tour-get.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * Known from examples only.
 *
 * @see `tour-get.md`
 */
export interface Guide {
  "@odata.type"?: "#microsoft.graph.guide";
  languages?: string[];
  rating?: Double | null;
}
