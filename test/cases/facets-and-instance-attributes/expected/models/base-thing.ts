/* eslint-disable */
// Generated from resources/basething.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";
import type { Cabinet } from "./cabinet.js";

/**
 * What all things have.
 *
 * Known from examples only.
 *
 * @see `resources/basething.md`
 */
export interface BaseThing extends Annotations {
  "@odata.type"?: string;
  id?: string;
  name?: string | null;
}

/** {@link BaseThing}, or what is derived from it: `"@odata.type"` tells. */
export type AnyBaseThing = Cabinet & { "@odata.type": "#shelf.cabinet" };
