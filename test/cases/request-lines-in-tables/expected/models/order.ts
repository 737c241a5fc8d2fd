/* eslint-disable */
// Generated from order-resources.md. Do not edit.

import type { PriceTag } from "./price-tag.js";

/**
 * What a shop buys.
 *
 * @see `order-resources.md`
 */
export interface Order {
  /** How many. */
  loaves?: number | null;
  /** For the baker. */
  note?: string | null;
  /** What it costs. */
  price?: PriceTag | null;
}

/** What a request that creates {@link Order} sends. */
export interface OrderCreate {
  /** How many. */
  loaves: number | null;
  /** For the baker. */
  note?: string | null | undefined;
  /** What it costs. */
  price?: PriceTag | null | undefined;
}
