/* eslint-disable */
// Generated from seat.md. Do not edit.

import type { Singer } from "./singer.js";

/**
 * A place in a choir.
 *
 * @see `seat.md`
 */
export interface Seat {
  /** Counted from the front. */
  row?: number | null;
  /** Who stands there. */
  singer?: Singer | null;
  "singer@odata.bind"?: string | null;
}
