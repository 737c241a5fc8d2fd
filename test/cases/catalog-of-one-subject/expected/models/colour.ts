/* eslint-disable */
// Generated from resources/enums-lamps.md. Do not edit.

/**
 * - `warm`: Like the sun.
 * - `JIS B4`: Like paper.
 *
 * @see `resources/enums-lamps.md`
 */
export type Colour = "warm" | "JIS B4";

/** The members of {@link Colour}, in documented order. */
export const colourValues: readonly Colour[] = ["warm", "JIS B4"];
