/* eslint-disable */
// Generated from song.md. Do not edit.

import type { Song, SongUpdate } from "../models/song.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

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

/**
 * Tells whether `value` has the shape of {@link SongUpdate}.
 * Unknown and read-only members do not.
 */
export function isSongUpdate(value: unknown): value is SongUpdate {
  return checkWritten(value, songUpdateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link SongUpdate}. */
export function checkSongUpdate(value: unknown): Verdict<SongUpdate> {
  return checkWritten(value, songUpdateRules);
}

/** What {@link SongUpdate} is made of. */
export const songUpdateRules: ObjectRules = {
  name: "microsoft.graph.song",
  members: {
    title: nullableStringRule,
  },
  returned: () => songRules,
};

/** {@link SongUpdate} as a Standard Schema, which also gives its JSON Schema. */
export const songUpdateSchema: StandardSchema<SongUpdate> =
  /* @__PURE__ */ standardSchema(checkSongUpdate, songUpdateRules);
