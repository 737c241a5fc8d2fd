/* eslint-disable */
// Generated from resources/parcel.md. Do not edit.

/**
 * Known from descriptions only; there may be other members.
 *
 * @see `resources/parcel.md`
 */
export type ParcelBlock = "_x0020_" | "Ship" | "All" | (string & {});

/** The members of {@link ParcelBlock}, in documented order. */
export const parcelBlockValues: readonly ParcelBlock[] = ["_x0020_", "Ship", "All"];
