/* eslint-disable */
// Generated from resources/entity.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";

/**
 * This is an abstract type that contains an id property.
 *
 * @see `resources/entity.md`
 */
export interface Entity extends Annotations {
  "@odata.type"?: string;
  /**
   * The unique identifier.
   * Read-only.
   * Key.
   */
  id?: string;
}
