/* eslint-disable */
// Generated from bell.md. Do not edit.

import type { Clapper } from "./clapper.js";

/**
 * A bell.
 *
 * @see `bell.md`
 */
export interface Bell {
  /** The tone. */
  tone?: string | null;
  /** What hits it. */
  clapper?: Clapper | null;
}

/** What a request that creates {@link Bell} sends. */
export interface BellCreate {
  /** The tone. */
  tone?: string | null | undefined;
  /** What hits it. */
  clapper?: Clapper | null | undefined;
}
