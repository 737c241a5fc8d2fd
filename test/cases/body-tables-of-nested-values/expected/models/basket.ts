/* eslint-disable */
// Generated from basket-resources.md. Do not edit.

import type { BasketItem } from "./basket-item.js";

/**
 * What a customer wants to buy.
 *
 * @see `basket-resources.md`
 */
export interface Basket {
  /** What the shop should know. */
  note?: string | null;
  /** What is in the basket. */
  items?: BasketItem[];
}

/** What a request that creates {@link Basket} sends. */
export interface BasketCreate {
  /** What the shop should know. */
  note?: string | null | undefined;
  /** What is in the basket. */
  items: BasketItem[];
}
