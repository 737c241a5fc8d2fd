/* eslint-disable */
// Generated from parcel-send.md. Do not edit.

/** @see `parcel-send.md` */
export interface Parcel {
  /** In grams. */
  weight?: number | null;
  /** What is paid. */
  stamp?: string | null;
}

/** What a request that creates {@link Parcel} sends. */
export interface ParcelCreate {
  /** In grams. */
  weight?: number | null | undefined;
  /** What is paid. */
  stamp?: string | null | undefined;
}
