// Generated from shed.md. Do not edit.

/**
 * Holds tools.
 *
 * Known from examples only.
 *
 * @see shed.md
 */
export interface Shed {
  width?: number | null;
}
