// Generated from oven.md. Do not edit.

import type { Oven } from "../models/oven.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainDoor, isDoor } from "./door.js";

/**
 * Tells whether `value` has the shape of {@link Oven}.
 * Unknown members pass.
 */
export function isOven(value: unknown): value is Oven {
  return (
    isObject<Oven>(value) &&
    (value.heat == null || isInt32(value.heat)) &&
    (value.door == null || isDoor(value.door))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Oven}. */
export function checkOven(value: unknown): Verdict<Oven> {
  return verdict(value, explainOven);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainOven(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Oven>(
    value,
    pointer,
    problems,
    {
      heat: optional(nullable(explainInt32)),
      door: optional(nullable(explainDoor)),
    },
  );
}

/** {@link Oven} as a Standard Schema. */
export const ovenSchema: StandardSchema<Oven> = /* @__PURE__ */ standardSchema(checkOven);
