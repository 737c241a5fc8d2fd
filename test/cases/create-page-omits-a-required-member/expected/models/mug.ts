/* eslint-disable */
// Generated from mug.md. Do not edit.

/** @see `mug.md` */
export interface Mug {
  /** Its color. */
  color?: string | null;
  /** In millilitres. */
  volume?: number | null;
  /** Who drinks from it. */
  owner?: string | null;
}

/** What a request that creates {@link Mug} sends. */
export interface MugCreate {
  /** Its color. */
  color: string | null;
  /** In millilitres. */
  volume?: number | null | undefined;
  /** Who drinks from it. */
  owner?: string | null | undefined;
}
