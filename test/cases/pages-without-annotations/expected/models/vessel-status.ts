/* eslint-disable */
// Generated from resources/dynamics_vessel.md. Do not edit.

/**
 * Known from descriptions only; there may be other members.
 *
 * @see `resources/dynamics_vessel.md`
 */
export type VesselStatus = "Open" | "Berthed" | "Left Port" | (string & {});

/** The members of {@link VesselStatus}, in documented order. */
export const vesselStatusValues: readonly VesselStatus[] = ["Open", "Berthed", "Left Port"];
