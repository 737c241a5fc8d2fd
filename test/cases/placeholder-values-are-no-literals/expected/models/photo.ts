/* eslint-disable */
// Generated from badge-create.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";

/**
 * Known from examples only.
 *
 * @see `badge-create.md`
 */
export interface Photo {
  "@odata.type"?: "#microsoft.graph.photo" | "microsoft.graph.photo";
  shape?: string | null;
  takenDateTime?: DateTimeOffset | null;
  width?: number | null;
  tags?: string[];
}
