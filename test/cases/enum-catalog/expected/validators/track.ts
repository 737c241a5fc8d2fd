// Generated from track.md. Do not edit.

import type { Track } from "../models/track.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
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
    (value.gauge == null || isString(value.gauge)) &&
    (value.loads === undefined || isArrayOf(value.loads, isString))
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
      gauge: optional(nullable(explainString)),
      loads: optional(arrayOf(explainString, "strings")),
    },
  );
}

/** {@link Track} as a Standard Schema. */
export const trackSchema: StandardSchema<Track> = /* @__PURE__ */ standardSchema(checkTrack);
