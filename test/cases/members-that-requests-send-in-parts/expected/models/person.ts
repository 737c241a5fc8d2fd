/* eslint-disable */
// Generated from resources/person.md. Do not edit.

import type { Courier } from "./courier.js";

/** @see `resources/person.md` */
export interface Person {
  "@odata.type"?: string;
  /** What they are called. */
  name?: string | null;
  phone?: string | null;
}

/** {@link Person}, or what is derived from it: `"@odata.type"` tells. */
export type AnyPerson =
  | (Person & { "@odata.type"?: "#example.post.person" })
  | (Courier & { "@odata.type": "#example.post.courier" });
