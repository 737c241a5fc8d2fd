// Generated from parcel.md. Do not edit.

/** @see parcel.md */
export interface Parcel {
  /** In kilograms. */
  weight?: number | null;
  trackingCode?: unknown;
}
