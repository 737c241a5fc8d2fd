/* eslint-disable */
// Generated from api/hostsecurityprofile-create.md. Do not edit.

/** @see `api/hostsecurityprofile-create.md` */
export interface Entity {
  "@odata.type"?: string;
  id?: string;
}
