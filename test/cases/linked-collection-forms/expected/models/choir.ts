/* eslint-disable */
// Generated from choir.md. Do not edit.

import type { Singer } from "./singer.js";

/** @see `choir.md` */
export interface Choir {
  /** Link, then word. */
  sopranos?: Singer[];
  /** Word around the link. */
  altos?: Singer[];
  /** Word in the link. */
  tenors?: Singer[];
  /** Reference link. */
  basses?: Singer[];
  /** No link. */
  guests?: Singer[];
  /** A primitive. */
  names?: string[];
  /** Brackets. */
  voices?: string[];
}
