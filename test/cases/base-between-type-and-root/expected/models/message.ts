/* eslint-disable */
// Generated from resources/alert.md. Do not edit.

import type { Alert } from "./alert.js";
import type { Entity } from "./entity.js";

/** @see `resources/alert.md` */
export interface Message extends Entity {
  "@odata.type"?: string;
  /** Who sent it. */
  sender?: string | null;
}

/** {@link Message}, or what is derived from it: `"@odata.type"` tells. */
export type AnyMessage =
  | (Message & { "@odata.type"?: "#microsoft.graph.message" })
  | (Alert & { "@odata.type": "#microsoft.graph.alert" });
