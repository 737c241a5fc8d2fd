// Generated from item.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";

/** @see item.md */
export interface Item {
  "@odata.type"?: string;
  /**
   * Key.
   * Read-only.
   */
  id?: string;
  /** When the item was made. */
  createdDateTime?: DateTimeOffset | null;
}
