/* eslint-disable */
// Generated from resources/kiln.md. Do not edit.

/**
 * - `open`: It is open.
 * - `shut`: It is shut.
 *
 * @see `resources/kiln.md`
 */
export type KilnDoor = "open" | "shut";

/** The members of {@link KilnDoor}, in documented order. */
export const kilnDoorValues: readonly KilnDoor[] = ["open", "shut"];
