/* eslint-disable */
// Generated from driverUpdateCreate.md. Do not edit.

/**
 * Who made a newer driver.
 *
 * @see `driverUpdateCreate.md`
 */
export interface MicrosoftGraphDriverUpdateCreate {
  /** The name. */
  maker?: string | null;
}
