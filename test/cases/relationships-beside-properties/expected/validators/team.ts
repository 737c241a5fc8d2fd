// Generated from team.md. Do not edit.

import type { Team } from "../models/team.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";
import { explainPlayer, isPlayer } from "./player.js";

/**
 * Tells whether `value` has the shape of {@link Team}.
 * Unknown members pass.
 */
export function isTeam(value: unknown): value is Team {
  return (
    isObject<Team>(value) &&
    (value.name == null || isString(value.name)) &&
    (value.captain == null || isPlayer(value.captain)) &&
    (value.players === undefined || isArrayOf(value.players, isPlayer))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Team}. */
export function checkTeam(value: unknown): Verdict<Team> {
  return verdict(value, explainTeam);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainTeam(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Team>(
    value,
    pointer,
    problems,
    {
      name: optional(nullable(explainString)),
      captain: optional(nullable(explainPlayer)),
      players: optional(arrayOf(explainPlayer, "objects")),
    },
  );
}

/** {@link Team} as a Standard Schema. */
export const teamSchema: StandardSchema<Team> = /* @__PURE__ */ standardSchema(checkTeam);
