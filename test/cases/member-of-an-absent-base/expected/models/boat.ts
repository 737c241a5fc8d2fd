// Generated. Do not edit.

/** Known by name only. */
export interface Boat {
  "@odata.type"?: string;
}
