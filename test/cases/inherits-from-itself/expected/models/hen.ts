/* eslint-disable */
// Generated from hen.md. Do not edit.

import type { Egg } from "./egg.js";

/** @see `hen.md` */
export interface Hen {
  "@odata.type"?: string;
  /** Their color. */
  feathers?: string | null;
}

/** {@link Hen}, or what is derived from it: `"@odata.type"` tells. */
export type AnyHen =
  | (Hen & { "@odata.type"?: "#microsoft.graph.hen" })
  | (Egg & { "@odata.type": "#microsoft.graph.egg" });
