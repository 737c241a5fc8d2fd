/* eslint-disable */
// Generated. Do not edit.

import type { ArchiveShelf } from "./archive-shelf.js";
import type { Entity } from "./entity.js";

/** Known by name only. */
export interface Shelf extends Entity {
  "@odata.type"?: string;
}

/** {@link Shelf}, or what is derived from it: `"@odata.type"` tells. */
export type AnyShelf =
  | (Shelf & { "@odata.type"?: "#microsoft.graph.shelf" })
  | (ArchiveShelf & { "@odata.type": "#microsoft.graph.archive.shelf" });
