/* eslint-disable */
// Generated from resources/dynamics_vessel.md. Do not edit.

/**
 * Known from descriptions only; there may be other members.
 *
 * @see `resources/dynamics_vessel.md`
 */
export type VesselKind = "Ship" | "Barge" | (string & {});

/** The members of {@link VesselKind}, in documented order. */
export const vesselKindValues: readonly VesselKind[] = ["Ship", "Barge"];
