/* eslint-disable */
// Generated from track.md. Do not edit.

import { signalValues } from "../models/signal.js";
import type { Track, TrackUpdate } from "../models/track.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isArrayOf, isMember, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link Track}.
 * Unknown members pass.
 */
export function isTrack(value: unknown): value is Track {
  return passes(value, visitTrack);
}

/** Lists everything that keeps `value` from having the shape of {@link Track}. */
export function checkTrack(value: unknown, options?: CheckOptions): Verdict<Track> {
  return check(value, visitTrack, options);
}

/** Visits a {@link Track}, for guards and checks. */
export function visitTrack(value: unknown, name?: Key): boolean {
  if (!isObject<Track>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.signal == null || isMember(signalValues, value.signal, "signal")) &&
    (value.history === undefined || isArrayOf("strings", (value, name) => isMember(signalValues, value, name), value.history, "history")) &&
    leave()
  );
}

/** What {@link Track} is made of. */
export const trackRules: ObjectRules = {
  name: "railway.track",
  members: {
    signal: { values: signalValues, nullable: true },
    history: { items: { values: signalValues } },
  },
};

/** {@link Track} as a Standard Schema, which also gives its JSON Schema. */
export const trackSchema: StandardSchema<Track> = /* @__PURE__ */ standardSchema(checkTrack, trackRules);

/**
 * Tells whether `value` has the shape of {@link TrackUpdate}.
 * Unknown and read-only members do not.
 */
export function isTrackUpdate(value: unknown): value is TrackUpdate {
  return checkWritten(value, trackUpdateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link TrackUpdate}. */
export function checkTrackUpdate(value: unknown): Verdict<TrackUpdate> {
  return checkWritten(value, trackUpdateRules);
}

/** What {@link TrackUpdate} is made of. */
export const trackUpdateRules: ObjectRules = {
  name: "railway.track",
  members: {
    signal: { values: signalValues, nullable: true },
    history: { items: { values: signalValues } },
  },
  returned: () => trackRules,
};

/** {@link TrackUpdate} as a Standard Schema, which also gives its JSON Schema. */
export const trackUpdateSchema: StandardSchema<TrackUpdate> =
  /* @__PURE__ */ standardSchema(checkTrackUpdate, trackUpdateRules);
