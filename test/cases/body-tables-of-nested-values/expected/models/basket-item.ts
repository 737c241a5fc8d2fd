/* eslint-disable */
// Generated from basket-resources.md. Do not edit.

/** @see `basket-resources.md` */
export interface BasketItem {
  /** The number of the article. */
  article?: string | null;
  /** How many pieces. */
  quantity?: number | null;
  /** What to engrave. */
  note?: string | null;
}
