// Generated from track.md. Do not edit.

import type { Signal } from "./signal.js";

/** @see track.md */
export interface Track {
  /** What its signal shows. */
  signal?: Signal | (string & {}) | null;
  /** What it showed before. */
  history?: (Signal | (string & {}))[];
}

/** What can be sent to change a {@link Track}. */
export interface TrackUpdate {
  /** What its signal shows. */
  signal?: Signal | null | undefined;
  /** What it showed before. */
  history?: Signal[] | undefined;
}
