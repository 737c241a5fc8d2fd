/* eslint-disable */
// Generated from resources/carrier.md. Do not edit.

/**
 * Represents one carrier.
 *
 * @see `resources/carrier.md`
 */
export interface Carrier {
  /** The number. */
  number?: string | null;
}
