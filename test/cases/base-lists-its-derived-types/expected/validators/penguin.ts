// Generated from penguin.md. Do not edit.

import type { Penguin } from "../models/penguin.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainBird, isBird } from "./bird.js";

/**
 * Tells whether `value` has the shape of {@link Penguin}.
 * Unknown members pass.
 */
export function isPenguin(value: unknown): value is Penguin {
  return (
    isObject<Penguin>(value) &&
    (value.height == null || isInt32(value.height)) &&
    isBird(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Penguin}. */
export function checkPenguin(value: unknown): Verdict<Penguin> {
  return verdict(value, explainPenguin);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainPenguin(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Penguin>(
    value,
    pointer,
    problems,
    {
      height: optional(nullable(explainInt32)),
    },
    explainBird,
  );
}

/** {@link Penguin} as a Standard Schema. */
export const penguinSchema: StandardSchema<Penguin> = /* @__PURE__ */ standardSchema(checkPenguin);
