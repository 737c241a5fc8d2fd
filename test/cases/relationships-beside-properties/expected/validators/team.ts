/* eslint-disable */
// Generated from team.md. Do not edit.

import type { Team } from "../models/team.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { playerRules, visitPlayer, visitPlayerArray } from "./player.js";

/**
 * Tells whether `value` has the shape of {@link Team}.
 * Unknown members pass.
 */
export function isTeam(value: unknown): value is Team {
  return passes(value, visitTeam);
}

/** Lists everything that keeps `value` from having the shape of {@link Team}. */
export function checkTeam(value: unknown, options?: CheckOptions): Verdict<Team> {
  return check(value, visitTeam, options);
}

/** Visits a {@link Team}, for guards and checks. */
export function visitTeam(value: unknown, name?: Key): boolean {
  if (!isObject<Team>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.name, "name") &&
    (value.captain == null || visitPlayer(value.captain, "captain")) &&
    (value.players === undefined || visitPlayerArray(value.players, "players")) &&
    leave()
  );
}

/** What {@link Team} is made of. */
export const teamRules: ObjectRules = {
  name: "microsoft.graph.team",
  members: {
    name: nullableStringRule,
    captain: { type: () => playerRules, nullable: true },
    players: { items: { type: () => playerRules } },
  },
};

/** {@link Team} as a Standard Schema, which also gives its JSON Schema. */
export const teamSchema: StandardSchema<Team> = /* @__PURE__ */ standardSchema(checkTeam, teamRules);
