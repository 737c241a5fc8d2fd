/* eslint-disable */
// Generated from resources/parcel.md. Do not edit.

import type { Guid } from "../runtime/primitives.js";
import type { ParcelBlock } from "./parcel-block.js";
import type { ParcelState } from "./parcel-state.js";

/**
 * Represents a parcel in product.
 *
 * @see `resources/parcel.md`
 */
export interface Parcel {
  /**
   * The unique ID of the parcel.
   * Non-editable.
   */
  id?: Guid | null;
  /** The number. */
  number?: string | null;
  /**
   * The state of the parcel.
   * It can be "Draft", "In Review" or "Ready to Ship".
   * See "Shipping".
   */
  state?: ParcelState | null;
  /**
   * What cannot be done.
   * Values can be "_x0020_", "Ship", "All".
   */
  blocked?: ParcelBlock | null;
  /** The state before. */
  lastState?: ParcelState | null;
  /** The mood. */
  mood?: unknown;
  /** Valid values are square or round. */
  shape?: "square" | "round" | (string & {}) | null;
  /** Possible values are None, One, Many. */
  stamps?: "None" | "One" | "Many" | (string & {}) | null;
  /** Possible values: Lost, Found and Returned. */
  result?: "Lost" | "Found" | "Returned" | (string & {}) | null;
  /** Possible values are: styleLight1 to styleLight21, styleDark1 to styleDark7. */
  style?: string | null;
  /** Either `good`, `fair` or `bad`. */
  grade?: "good" | "fair" | "bad" | (string & {}) | null;
  /** The values can be `web`, `shop` or `null`. */
  source?: "web" | "shop" | (string & {}) | null;
  /**
   * Possible values are: `letter`, `box`, `unknownFutureValue`.
   * Use the `Prefer: include-unknown-enum-members` request header to get the following values in this [evolvable enum](https://example.com): `tube`, `crate`.
   * Supports `$filter`.
   */
  kind?: "letter" | "box" | "unknownFutureValue" | "tube" | "crate" | (string & {}) | null;
}
