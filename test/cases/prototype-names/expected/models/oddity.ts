/* eslint-disable */
// Generated from oddity.md. Do not edit.

import type { Int64 } from "../runtime/primitives.js";

/** @see `oddity.md` */
export interface Oddity {
  /** The prototype's name. */
  "__proto__"?: string | null;
  /** Every object has one. */
  constructor?: string | null;
  /** And this. */
  hasOwnProperty?: boolean | null;
  /** And this, too. */
  toString?: number | null;
  /** A reserved word. */
  default?: string | null;
  /** A quotation mark. */
  "a\"b"?: string | null;
  /** A slash. */
  "file/size"?: Int64 | null;
}

/** What a request that creates {@link Oddity} sends. */
export interface OddityCreate {
  /** The prototype's name. */
  "__proto__"?: string | null | undefined;
  /** Every object has one. */
  constructor?: string | null | undefined;
  /** And this. */
  hasOwnProperty?: boolean | null | undefined;
  /** And this, too. */
  toString?: number | null | undefined;
  /** A reserved word. */
  default?: string | null | undefined;
  /** A quotation mark. */
  "a\"b"?: string | null | undefined;
  /** A slash. */
  "file/size"?: Int64 | null | undefined;
}
