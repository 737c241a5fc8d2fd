/* eslint-disable */
// Generated from resources/archive-shelf.md. Do not edit.

import type { Shelf } from "./shelf.js";

/**
 * A shelf of an archive.
 *
 * @see `resources/archive-shelf.md`
 */
export interface ArchiveShelf extends Shelf {
  /** The aisle. */
  aisle?: number | null;
}
