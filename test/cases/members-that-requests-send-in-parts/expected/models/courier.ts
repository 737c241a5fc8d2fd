/* eslint-disable */
// Generated from resources/courier.md. Do not edit.

import type { Person } from "./person.js";

/** @see `resources/courier.md` */
export interface Courier extends Person {
  /** What they drive. */
  vehicle?: string | null;
}
