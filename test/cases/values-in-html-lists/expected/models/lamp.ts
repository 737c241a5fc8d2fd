/* eslint-disable */
// Generated from lamp.md. Do not edit.

/**
 * Gives light.
 *
 * @see `lamp.md`
 */
export interface Lamp {
  /**
   * Can be set to one of the following values: Value Description Paper Light.
   * Glass Heavy, and breaks.
   */
  shade?: "Paper" | "Glass" | (string & {}) | null;
  /** Supported values are: `E14`: the small one. `E27` - the usual one. */
  socket?: "E14" | "E27" | (string & {}) | null;
  /**
   * Following values are supported.
   * Not nullable.
   * Desk Floor
   */
  places?: ("Desk" | "Floor" | (string & {}))[];
  /** The values are: `Dust` Anything else that `Cleans` it */
  cleaning?: string | null;
  /** Switch it in one of two ways: by hand by voice */
  ways?: string | null;
}
