/* eslint-disable */
// Generated from song-follow.md. Do not edit.

import type { SongFollowBody } from "../../requests/song.js";
import { nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link SongFollowBody}.
 * Unknown and read-only members do not.
 */
export function isSongFollowBody(value: unknown): value is SongFollowBody {
  return checkWritten(value, songFollowBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link SongFollowBody}. */
export function checkSongFollowBody(value: unknown): Verdict<SongFollowBody> {
  return checkWritten(value, songFollowBodyRules);
}

/** What {@link SongFollowBody} is made of. */
export const songFollowBodyRules: ObjectRules = {
  name: "songFollow",
  members: {
    id: nullableStringRule,
  },
  returned: () => songFollowBodyRules,
};

/** {@link SongFollowBody} as a Standard Schema, which also gives its JSON Schema. */
export const songFollowBodySchema: StandardSchema<SongFollowBody> =
  /* @__PURE__ */ standardSchema(checkSongFollowBody, songFollowBodyRules);
