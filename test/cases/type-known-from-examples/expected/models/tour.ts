/* eslint-disable */
// Generated from tour-get.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";
import type { Guide } from "./guide.js";

/**
 * Known from examples only.
 *
 * @see `tour-get.md`
 */
export interface Tour {
  "@odata.type"?: "#microsoft.graph.tour";
  name?: string | null;
  guide?: Guide | null;
  startDateTime?: DateTimeOffset | null;
  sponsor?: unknown;
}
