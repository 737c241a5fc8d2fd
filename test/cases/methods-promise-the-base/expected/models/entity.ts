/* eslint-disable */
// Generated from entity.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";

/**
 * What everything is.
 *
 * @see `entity.md`
 */
export interface Entity extends Annotations {
  "@odata.type"?: string;
  /**
   * The key.
   * Key.
   */
  id?: string;
}
