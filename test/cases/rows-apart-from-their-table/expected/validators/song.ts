/* eslint-disable */
// Generated from song.md. Do not edit.

import type { Song } from "../models/song.js";
import {
  isNullishOrBoolean,
  isNullishOrInt32,
  isNullishOrString,
  nullableBooleanRule,
  nullableInt32Rule,
  nullableStringRule,
} from "../runtime/primitives.js";
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
    isNullishOrString(value.id, "id") &&
    isNullishOrString(value.title, "title") &&
    isNullishOrInt32(value.length, "length") &&
    isNullishOrBoolean(value.isSung, "isSung") &&
    isNullishOrString(value.singer, "singer") &&
    leave()
  );
}

/** What {@link Song} is made of. */
export const songRules: ObjectRules = {
  name: "microsoft.graph.song",
  members: {
    id: nullableStringRule,
    title: nullableStringRule,
    length: nullableInt32Rule,
    isSung: nullableBooleanRule,
    singer: nullableStringRule,
  },
  readOnly: ["id"],
};

/** {@link Song} as a Standard Schema, which also gives its JSON Schema. */
export const songSchema: StandardSchema<Song> = /* @__PURE__ */ standardSchema(checkSong, songRules);
