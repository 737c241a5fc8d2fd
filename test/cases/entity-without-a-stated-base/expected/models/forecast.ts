/* eslint-disable */
// Generated from forecast.md. Do not edit.

/**
 * The weather to come.
 *
 * @see `forecast.md`
 */
export interface Forecast {
  /** In knots. */
  wind?: number | null;
}
