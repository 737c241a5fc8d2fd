/* eslint-disable */
// Generated from book.md. Do not edit.

import type { Item } from "./item.js";

/**
 * A book on a shelf.
 *
 * @see `book.md`
 */
export interface Book extends Item {
  /** How many pages it has. */
  pages?: number | null;
}
