// Generated from team.md. Do not edit.

import type { Team } from "../models/team.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";
import { playerRules, visitPlayer, visitPlayerArray } from "./player.js";

/**
 * Tells whether `value` has the shape of {@link Team}.
 * Unknown members pass.
 */
export function isTeam(value: unknown): value is Team {
  try {
    return visitTeam(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Team}. */
export function checkTeam(value: unknown, options?: CheckOptions): Verdict<Team> {
  return check(value, visitTeam, options);
}

/** Visits a {@link Team}, for guards and checks. */
export function visitTeam(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Team>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrString(value.name, place, "name") &&
    (value.captain == null || visitPlayer(value.captain, place, "captain")) &&
    (value.players === undefined || visitPlayerArray(value.players, place, "players"))
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
