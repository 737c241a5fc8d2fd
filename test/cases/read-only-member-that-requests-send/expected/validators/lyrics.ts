/* eslint-disable */
// Generated from lyrics.md. Do not edit.

import type { Lyrics } from "../models/lyrics.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Lyrics}.
 * Unknown members pass.
 */
export function isLyrics(value: unknown): value is Lyrics {
  return passes(value, visitLyrics);
}

/** Lists everything that keeps `value` from having the shape of {@link Lyrics}. */
export function checkLyrics(value: unknown, options?: CheckOptions): Verdict<Lyrics> {
  return check(value, visitLyrics, options);
}

/** Visits a {@link Lyrics}, for guards and checks. */
export function visitLyrics(value: unknown, name?: Key): boolean {
  if (!isObject<Lyrics>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.id, "id") &&
    isNullishOrString(value.language, "language") &&
    leave()
  );
}

/** What {@link Lyrics} is made of. */
export const lyricsRules: ObjectRules = {
  name: "microsoft.graph.lyrics",
  members: {
    id: nullableStringRule,
    language: nullableStringRule,
  },
  readOnly: ["id"],
  sent: ["id"],
};

/** {@link Lyrics} as a Standard Schema, which also gives its JSON Schema. */
export const lyricsSchema: StandardSchema<Lyrics> = /* @__PURE__ */ standardSchema(checkLyrics, lyricsRules);
