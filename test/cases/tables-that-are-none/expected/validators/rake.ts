// Generated from rake.md. Do not edit.

import type { Rake } from "../models/rake.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Rake}.
 * Unknown members pass.
 */
export function isRake(value: unknown): value is Rake {
  return (
    isObject<Rake>(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Rake}. */
export function checkRake(value: unknown): Verdict<Rake> {
  return verdict(value, explainRake);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainRake(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Rake>(
    value,
    pointer,
    problems,
    {
    },
  );
}

/** {@link Rake} as a Standard Schema. */
export const rakeSchema: StandardSchema<Rake> = /* @__PURE__ */ standardSchema(checkRake);
