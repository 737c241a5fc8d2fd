// Generated from cage.md. Do not edit.

/**
 * The base class for keepers in a zoo of a bird.
 *
 * @see cage.md
 */
export interface Cage {
  "@odata.type"?: string;
  /** In meters. */
  width?: number | null;
}
