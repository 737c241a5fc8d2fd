/* eslint-disable */
// Generated from song.md. Do not edit.

import type { Song } from "../models/song.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Song}.
 * Unknown members pass.
 */
export function isSong(value: unknown): value is Song {
  return passes(value, visitSong);
}

/** Lists everything that keeps `value` from having the shape of {@link Song}. */
export function checkSong(value: unknown, options?: CheckOptions): Verdict<Song> {
  return check(value, visitSong, options);
}

/** Visits a {@link Song}, for guards and checks. */
export function visitSong(value: unknown, name?: Key): boolean {
  if (!isObject<Song>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.title, "title") &&
    leave()
  );
}

/** What {@link Song} is made of. */
export const songRules: ObjectRules = {
  name: "microsoft.graph.song",
  members: {
    id: stringRule,
    title: nullableStringRule,
  },
  readOnly: ["id"],
};

/** {@link Song} as a Standard Schema, which also gives its JSON Schema. */
export const songSchema: StandardSchema<Song> = /* @__PURE__ */ standardSchema(checkSong, songRules);
