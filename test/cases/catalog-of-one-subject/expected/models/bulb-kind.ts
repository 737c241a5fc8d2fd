/* eslint-disable */
// Generated from resources/enums-lamps.md. Do not edit.

/**
 * - `screw`: Has a thread.
 * - `pin`: Has two pins. Deprecated.
 *
 * @see `resources/enums-lamps.md`
 */
export type BulbKind = "screw" | "pin";

/** The members of {@link BulbKind}, in documented order. */
export const bulbKindValues: readonly BulbKind[] = ["screw", "pin"];
