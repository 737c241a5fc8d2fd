/* eslint-disable */
// Generated from driver.md. Do not edit.

/** @see `driver.md` */
export interface Driver {
  /** What the driver is known by. */
  uniqueName?: string | null;
}
