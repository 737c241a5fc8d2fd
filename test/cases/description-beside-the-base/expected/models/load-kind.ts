/* eslint-disable */
// Generated from resources/van.md. Do not edit.

/** @see `resources/van.md` */
export type LoadKind = "parcels" | "people";

/** The members of {@link LoadKind}, in documented order. */
export const loadKindValues: readonly LoadKind[] = ["parcels", "people"];
