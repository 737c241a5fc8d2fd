/* eslint-disable */
// Generated from resources/kiln.md. Do not edit.

/**
 * - `up`: It is up.
 * - `down`: It is down.
 *
 * @see `resources/kiln.md`
 * @deprecated
 */
export type KilnHatch = "up" | "down";

/** The members of {@link KilnHatch}, in documented order. */
export const kilnHatchValues: readonly KilnHatch[] = ["up", "down"];
