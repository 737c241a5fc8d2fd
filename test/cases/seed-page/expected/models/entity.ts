/* eslint-disable */
// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";

/** @see `api/hostsecurityprofile-create.md` */
export interface Entity extends Annotations {
  "@odata.type"?: string;
  id?: string;
}
