/* eslint-disable */
// Generated from resources/order.md. Do not edit.

import type { Carrier } from "./carrier.js";
import type { Entry } from "./entry.js";
import type { OrderLine } from "./order-line.js";
import type { Series } from "./series.js";

/**
 * Represents an order.
 *
 * @see `resources/order.md`
 */
export interface Order {
  /** The number. */
  number?: string | null;
  /** Gets the carrier of the order. */
  carrier?: Carrier | null;
  /** Gets the lines of the order. */
  orderLines?: OrderLine[];
  /** Gets the entries of the order. */
  entries?: Entry[];
  /** Gets the series of the order. */
  series?: Series | null;
}
