/* eslint-disable */
// Generated from carrot.md. Do not edit.

import type { Cut } from "./cut.js";
import type { Heat } from "./heat.js";

/**
 * A carrot.
 *
 * @see `carrot.md`
 */
export interface Carrot {
  /**
   * How it is cut.
   * Possible values are: `slice`, `dice`, `grate`, `julienne`.
   */
  cut?: Cut | (string & {}) | null;
  /**
   * How it is cooked.
   * Possible values are: `Low`, `high`.
   */
  heats?: (Heat | (string & {}))[];
}
