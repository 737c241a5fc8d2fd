// Generated from song.md. Do not edit.

import type { Song, SongUpdate } from "../models/song.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Song}.
 * Unknown members pass.
 */
export function isSong(value: unknown): value is Song {
  return (
    isObject<Song>(value) &&
    (value.id === undefined || isString(value.id)) &&
    (value.title == null || isString(value.title))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Song}. */
export function checkSong(value: unknown): Verdict<Song> {
  return verdict(value, explainSong);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSong(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Song>(
    value,
    pointer,
    problems,
    {
      id: optional(explainString),
      title: optional(nullable(explainString)),
    },
  );
}

/** {@link Song} as a Standard Schema. */
export const songSchema: StandardSchema<Song> = /* @__PURE__ */ standardSchema(checkSong);

/**
 * Tells whether `value` has the shape of {@link SongUpdate}.
 * Unknown members pass.
 */
export function isSongUpdate(value: unknown): value is SongUpdate {
  return (
    isObject<SongUpdate>(value) &&
    (value.title == null || isString(value.title))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link SongUpdate}. */
export function checkSongUpdate(value: unknown): Verdict<SongUpdate> {
  return verdict(value, explainSongUpdate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSongUpdate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<SongUpdate>(
    value,
    pointer,
    problems,
    {
      title: optional(nullable(explainString)),
    },
  );
}

/** {@link SongUpdate} as a Standard Schema. */
export const songUpdateSchema: StandardSchema<SongUpdate> = /* @__PURE__ */ standardSchema(checkSongUpdate);
