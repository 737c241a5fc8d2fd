/* eslint-disable */
// Generated from entity.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";

/** @see `entity.md` */
export interface Entity extends Annotations {
  "@odata.type"?: string;
  /** Key. */
  id?: string;
}
