// Generated from track.md. Do not edit.

import { signalValues } from "../models/signal.js";
import type { Track, TrackUpdate } from "../models/track.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  isOneOf,
  nullable,
  oneOf,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Track}.
 * Unknown members pass.
 */
export function isTrack(value: unknown): value is Track {
  return (
    isObject<Track>(value) &&
    (value.signal == null || isString(value.signal)) &&
    (value.history === undefined || isArrayOf(value.history, isString))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Track}. */
export function checkTrack(value: unknown): Verdict<Track> {
  return verdict(value, explainTrack);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainTrack(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Track>(
    value,
    pointer,
    problems,
    {
      signal: optional(nullable(explainString)),
      history: optional(arrayOf(explainString, "strings")),
    },
  );
}

/** {@link Track} as a Standard Schema. */
export const trackSchema: StandardSchema<Track> = /* @__PURE__ */ standardSchema(checkTrack);

/**
 * Tells whether `value` has the shape of {@link TrackUpdate}.
 * Unknown members pass.
 */
export function isTrackUpdate(value: unknown): value is TrackUpdate {
  return (
    isObject<TrackUpdate>(value) &&
    (value.signal == null || isOneOf(signalValues, value.signal)) &&
    (value.history === undefined || isArrayOf(value.history, (item) => isOneOf(signalValues, item)))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link TrackUpdate}. */
export function checkTrackUpdate(value: unknown): Verdict<TrackUpdate> {
  return verdict(value, explainTrackUpdate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainTrackUpdate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<TrackUpdate>(
    value,
    pointer,
    problems,
    {
      signal: optional(nullable(oneOf(signalValues))),
      history: optional(arrayOf(oneOf(signalValues), "strings")),
    },
  );
}

/** {@link TrackUpdate} as a Standard Schema. */
export const trackUpdateSchema: StandardSchema<TrackUpdate> = /* @__PURE__ */ standardSchema(checkTrackUpdate);
