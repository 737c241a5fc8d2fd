/* eslint-disable */
// Generated from track.md. Do not edit.

import { gaugeValues } from "../models/gauge.js";
import { loadClassValues } from "../models/load-class.js";
import type { Track } from "../models/track.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isArrayOf, isMember, isObject, leave, passes } from "../runtime/validation.js";

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
    (value.gauge == null || isMember(gaugeValues, value.gauge, "gauge")) &&
    (value.loads === undefined || isArrayOf("strings", (value, name) => isMember(loadClassValues, value, name), value.loads, "loads")) &&
    leave()
  );
}

/** What {@link Track} is made of. */
export const trackRules: ObjectRules = {
  name: "railway.track",
  members: {
    gauge: { values: gaugeValues, nullable: true },
    loads: { items: { values: loadClassValues } },
  },
};

/** {@link Track} as a Standard Schema, which also gives its JSON Schema. */
export const trackSchema: StandardSchema<Track> = /* @__PURE__ */ standardSchema(checkTrack, trackRules);
