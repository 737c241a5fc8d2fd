/* eslint-disable */
// Generated from parcel-send.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * Known from examples only.
 *
 * @see `parcel-send.md`
 */
export interface Address {
  street?: string | null;
  number?: Double | null;
}
