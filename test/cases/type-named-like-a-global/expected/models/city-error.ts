/* eslint-disable */
// Generated from error.md. Do not edit.

/** @see `error.md` */
export interface CityError {
  /** What happened. */
  code?: string | null;
}
