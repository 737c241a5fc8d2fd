/* eslint-disable */
// Generated from lamp.md. Do not edit.

/** @see `lamp.md` */
export interface Lamp {
  "@odata.type"?: "#microsoft.graph.lamp";
  /** Whether it shines. */
  isOn?: boolean | null;
}
