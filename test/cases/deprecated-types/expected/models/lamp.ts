/* eslint-disable */
// Generated from resources/lamp.md. Do not edit.

/**
 * Represents a lamp.
 *
 * @see `resources/lamp.md`
 * @deprecated
 */
export interface Lamp {
  /**
   * The bulb.
   *
   * @deprecated
   */
  bulb?: string | null;
  /** Lets old clients use their deprecated version of the protocol. */
  protocol?: string | null;
  /**
   * To be deprecated.
   *
   * @deprecated
   */
  power?: number | null;
  /**
   * Deprecated.
   * Use power.
   *
   * @deprecated
   */
  voltage?: number | null;
}
