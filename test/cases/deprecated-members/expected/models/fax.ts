/* eslint-disable */
// Generated from fax.md. Do not edit.

/** @see `fax.md` */
export interface Fax {
  /**
   * Where to send it.
   *
   * @deprecated
   */
  number?: string | null;
  /**
   * What it sounds like.
   * Deprecated since nobody listens.
   *
   * @deprecated
   */
  tone?: string | null;
  /** How many there are. */
  pages?: number | null;
  /** Indicates whether the fax is deprecated. */
  isObsolete?: boolean | null;
}
