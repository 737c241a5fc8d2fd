/* eslint-disable */
// Generated from garage.md. Do not edit.

/** @see `garage.md` */
export interface Garage {
  /** What is parked in it. */
  vehicle?: unknown;
  /** Who may park in front. */
  visitors?: unknown[];
}
