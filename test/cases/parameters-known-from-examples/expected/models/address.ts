// Generated from parcel-send.md. Do not edit.

/**
 * Known from examples only.
 *
 * @see parcel-send.md
 */
export interface Address {
  street?: string | null;
  number?: number | null;
}
