/* eslint-disable */
// Generated from track.md. Do not edit.

import type { Signal } from "./signal.js";

/** @see `track.md` */
export interface Track {
  /** What its signal shows. */
  signal?: Signal | (string & {}) | null;
  /** What it showed before. */
  history?: (Signal | (string & {}))[];
}

/** What a request that changes {@link Track} sends. */
export interface TrackUpdate {
  /** What its signal shows. */
  signal?: Signal | null | undefined;
  /** What it showed before. */
  history?: Signal[] | undefined;
}
