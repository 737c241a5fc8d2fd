/* eslint-disable */
// Generated from item.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";
import type { DateTimeOffset } from "../runtime/primitives.js";
import type { Book } from "./book.js";

/** @see `item.md` */
export interface Item extends Annotations {
  "@odata.type"?: string;
  /**
   * Key.
   * Read-only.
   */
  id?: string;
  /** When the item was made. */
  createdDateTime?: DateTimeOffset | null;
}

/** {@link Item}, or what is derived from it: `"@odata.type"` tells. */
export type AnyItem =
  | (Item & { "@odata.type"?: "#microsoft.graph.item" })
  | (Book & { "@odata.type": "#microsoft.graph.book" });
