/* eslint-disable */
// Generated from lift.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

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
  /**
   * What hangs in it.
   * Maximum length is 1,024 characters.
   */
  notice?: string | null;
  /**
   * How it works.
   * The maximum length is 4 KB.
   */
  manual?: string | null;
  /**
   * How often it stopped.
   * Valid values 1 to 10,000.
   */
  stops?: number | null;
  /**
   * How fast it gets fast.
   * Valid values 0 to 1.5.
   */
  acceleration?: Double | null;
}
