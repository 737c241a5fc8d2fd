// Generated from track.md. Do not edit.

import { gaugeValues } from "../models/gauge.js";
import { loadClassValues } from "../models/load-class.js";
import type { Track } from "../models/track.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isArrayOf, isMember, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Track}.
 * Unknown members pass.
 */
export function isTrack(value: unknown): value is Track {
  try {
    return visitTrack(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Track}. */
export function checkTrack(value: unknown, options?: CheckOptions): Verdict<Track> {
  return check(value, visitTrack, options);
}

/** Visits a {@link Track}, for guards and checks. */
export function visitTrack(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Track>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.gauge == null || isMember(gaugeValues, value.gauge, place, "gauge")) &&
    (value.loads === undefined || isArrayOf("strings", (value, around, name) => isMember(loadClassValues, value, around, name), value.loads, place, "loads"))
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
