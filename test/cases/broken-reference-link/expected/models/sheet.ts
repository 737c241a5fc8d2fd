// Generated from resources/sheet.md. Do not edit.

import type { Int64 } from "../runtime/primitives.js";

/** @see resources/sheet.md */
export interface Sheet {
  "@odata.type"?: string;
  /** The size. */
  size?: Int64 | null;
}
