/* eslint-disable */
// Generated from resources/sheet.md. Do not edit.

import type { Int64 } from "../runtime/primitives.js";
import type { Paper } from "./paper.js";

/** @see `resources/sheet.md` */
export interface Sheet {
  "@odata.type"?: string;
  /** The size. */
  size?: Int64 | null;
}

/** {@link Sheet}, or what is derived from it: `"@odata.type"` tells. */
export type AnySheet = (Sheet & { "@odata.type"?: "#shelf.sheet" }) | (Paper & { "@odata.type": "#shelf.paper" });
