// Generated from resources/alert.md. Do not edit.

import type { Entity } from "./entity.js";

/** @see resources/alert.md */
export interface Message extends Entity {
  "@odata.type"?: string;
  /** Who sent it. */
  sender?: string | null;
}
