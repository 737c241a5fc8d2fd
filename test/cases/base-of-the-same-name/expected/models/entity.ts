/* eslint-disable */
// Generated from resources/archive-shelf.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";

/** @see `resources/archive-shelf.md` */
export interface Entity extends Annotations {
  "@odata.type"?: string;
  id?: string;
}
