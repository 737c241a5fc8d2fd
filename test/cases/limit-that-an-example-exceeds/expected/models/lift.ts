/* eslint-disable */
// Generated from lift.md. Do not edit.

/**
 * A lift.
 *
 * @see `lift.md`
 */
export interface Lift {
  /**
   * What the plate says.
   * Maximum length is 20 characters.
   */
  label?: string | null;
  /**
   * How many floors it reaches.
   * Valid values 2 to 40.
   */
  floors?: number | null;
  /**
   * How fast it is.
   * This value must be between 1 and 9, inclusive.
   */
  speed?: number | null;
  /**
   * How much it takes.
   * Must be between 3 and 32 characters in length.
   */
  load?: number | null;
}
