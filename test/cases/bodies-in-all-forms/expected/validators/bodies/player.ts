/* eslint-disable */
// Generated from player-start.md. Do not edit.

import type { PlayerStartBody } from "../../requests/player.js";
import { nullableBooleanRule, nullableDoubleRule, stringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link PlayerStartBody}.
 * Unknown and read-only members do not.
 */
export function isPlayerStartBody(value: unknown): value is PlayerStartBody {
  return checkWritten(value, playerStartBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link PlayerStartBody}. */
export function checkPlayerStartBody(value: unknown): Verdict<PlayerStartBody> {
  return checkWritten(value, playerStartBodyRules);
}

/** What {@link PlayerStartBody} is made of. */
export const playerStartBodyRules: ObjectRules = {
  name: "playerStart",
  members: {
    volume: nullableDoubleRule,
    shuffle: nullableBooleanRule,
    queue: { items: stringRule },
  },
  returned: () => playerStartBodyRules,
};

/** {@link PlayerStartBody} as a Standard Schema, which also gives its JSON Schema. */
export const playerStartBodySchema: StandardSchema<PlayerStartBody> =
  /* @__PURE__ */ standardSchema(checkPlayerStartBody, playerStartBodyRules);
