/* eslint-disable */
// Generated from resources/concert.md. Do not edit.

import type { AnyInstrument } from "./instrument.js";

/**
 * An evening.
 *
 * @see `resources/concert.md`
 */
export interface Concert {
  /** What is heard first. */
  solo?: AnyInstrument | null;
  /** What is heard then. */
  others?: AnyInstrument[];
}

/** What a request that creates {@link Concert} sends. */
export interface ConcertCreate {
  /** What is heard first. */
  solo?: AnyInstrument | null | undefined;
  /** What is heard then. */
  others?: AnyInstrument[] | undefined;
}
