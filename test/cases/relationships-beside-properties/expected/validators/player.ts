/* eslint-disable */
// Generated from player.md. Do not edit.

import type { Player } from "../models/player.js";
import { isNullishOrByte, nullableByteRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Player}.
 * Unknown members pass.
 */
export function isPlayer(value: unknown): value is Player {
  return passes(value, visitPlayer);
}

/** Lists everything that keeps `value` from having the shape of {@link Player}. */
export function checkPlayer(value: unknown, options?: CheckOptions): Verdict<Player> {
  return check(value, visitPlayer, options);
}

/** Visits a {@link Player}, for guards and checks. */
export function visitPlayer(value: unknown, name?: Key): boolean {
  if (!isObject<Player>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrByte(value.number, "number") &&
    leave()
  );
}

/** What {@link Player} is made of. */
export const playerRules: ObjectRules = {
  name: "microsoft.graph.player",
  members: {
    number: nullableByteRule,
  },
};

/** {@link Player} as a Standard Schema, which also gives its JSON Schema. */
export const playerSchema: StandardSchema<Player> = /* @__PURE__ */ standardSchema(checkPlayer, playerRules);

/** Visits an array of {@link Player}. */
export function visitPlayerArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitPlayer(value[index], index)) return false;
  return leave();
}
