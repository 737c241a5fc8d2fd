/* eslint-disable */
// Generated from song-play.md. Do not edit.

import type { SongPlayBody } from "../../requests/song.js";
import { nullableInt32Rule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";
import { singerRules } from "../singer.js";

/**
 * Tells whether `value` has the shape of {@link SongPlayBody}.
 * Unknown and read-only members do not.
 */
export function isSongPlayBody(value: unknown): value is SongPlayBody {
  return checkWritten(value, songPlayBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link SongPlayBody}. */
export function checkSongPlayBody(value: unknown): Verdict<SongPlayBody> {
  return checkWritten(value, songPlayBodyRules);
}

/** What {@link SongPlayBody} is made of. */
export const songPlayBodyRules: ObjectRules = {
  name: "songPlay",
  members: {
    singer: { type: () => singerRules, nullable: true },
    volume: nullableInt32Rule,
  },
  required: ["volume"],
  returned: () => songPlayBodyRules,
};

/** {@link SongPlayBody} as a Standard Schema, which also gives its JSON Schema. */
export const songPlayBodySchema: StandardSchema<SongPlayBody> =
  /* @__PURE__ */ standardSchema(checkSongPlayBody, songPlayBodyRules);
