/* eslint-disable */
// Generated from resources/entity.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";

/**
 * Has an identifier.
 *
 * @see `resources/entity.md`
 */
export interface Entity extends Annotations {
  "@odata.type"?: string;
  /** Key of the entity. */
  id?: string;
}
