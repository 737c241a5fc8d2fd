// Generated from cup.md. Do not edit.

/**
 * Known from examples only.
 *
 * @see cup.md
 */
export interface Cup {
  volume?: number | null;
  handle?: boolean | null;
}
