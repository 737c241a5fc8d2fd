/* eslint-disable */
// Generated from resources/parcel.md. Do not edit.

/**
 * Known from descriptions only; there may be other members.
 *
 * @see `resources/parcel.md`
 */
export type ParcelState = "Draft" | "In Review" | "Ready to Ship" | (string & {});

/** The members of {@link ParcelState}, in documented order. */
export const parcelStateValues: readonly ParcelState[] = ["Draft", "In Review", "Ready to Ship"];
