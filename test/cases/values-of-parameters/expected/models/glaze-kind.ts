/* eslint-disable */
// Generated from api/kiln-fire.md. Do not edit.

/**
 * Known from descriptions only; there may be other members.
 *
 * @see `api/kiln-fire.md`
 */
export type GlazeKind = "ash" | "salt" | (string & {});

/** The members of {@link GlazeKind}, in documented order. */
export const glazeKindValues: readonly GlazeKind[] = ["ash", "salt"];
