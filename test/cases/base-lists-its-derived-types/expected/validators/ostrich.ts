// Generated from ostrich.md. Do not edit.

import type { Ostrich } from "../models/ostrich.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainBird, isBird } from "./bird.js";

/**
 * Tells whether `value` has the shape of {@link Ostrich}.
 * Unknown members pass.
 */
export function isOstrich(value: unknown): value is Ostrich {
  return (
    isObject<Ostrich>(value) &&
    (value.speed == null || isInt32(value.speed)) &&
    isBird(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Ostrich}. */
export function checkOstrich(value: unknown): Verdict<Ostrich> {
  return verdict(value, explainOstrich);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainOstrich(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Ostrich>(
    value,
    pointer,
    problems,
    {
      speed: optional(nullable(explainInt32)),
    },
    explainBird,
  );
}

/** {@link Ostrich} as a Standard Schema. */
export const ostrichSchema: StandardSchema<Ostrich> = /* @__PURE__ */ standardSchema(checkOstrich);
