/* eslint-disable */
// Generated from door.md. Do not edit.

/** @see `door.md` */
export interface Door {
  /**
   * How the door stands.
   * Possible values are: `open`, `ajar`, `shut`.
   * Use `$filter` to find shut ones.
   */
  state?: "open" | "ajar" | "shut" | (string & {}) | null;
  /**
   * The colors of its sides.
   * The possible values are `red` or `green`.
   */
  colors?: ("red" | "green" | (string & {}))[];
  /** Valid values are from `150` to `300`. */
  height?: number | null;
}
