// Generated from player.md. Do not edit.

import type { Player } from "../models/player.js";
import { explainByte, isByte } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Player}.
 * Unknown members pass.
 */
export function isPlayer(value: unknown): value is Player {
  return (
    isObject<Player>(value) &&
    (value.number == null || isByte(value.number))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Player}. */
export function checkPlayer(value: unknown): Verdict<Player> {
  return verdict(value, explainPlayer);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainPlayer(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Player>(
    value,
    pointer,
    problems,
    {
      number: optional(nullable(explainByte)),
    },
  );
}

/** {@link Player} as a Standard Schema. */
export const playerSchema: StandardSchema<Player> = /* @__PURE__ */ standardSchema(checkPlayer);
