// Generated from valve.md. Do not edit.

import type { Valve } from "../models/valve.js";
import { explainBoolean, isBoolean } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Valve}.
 * Unknown members pass.
 */
export function isValve(value: unknown): value is Valve {
  return (
    isObject<Valve>(value) &&
    (value.open == null || isBoolean(value.open))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Valve}. */
export function checkValve(value: unknown): Verdict<Valve> {
  return verdict(value, explainValve);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainValve(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Valve>(
    value,
    pointer,
    problems,
    {
      open: optional(nullable(explainBoolean)),
    },
  );
}

/** {@link Valve} as a Standard Schema. */
export const valveSchema: StandardSchema<Valve> = /* @__PURE__ */ standardSchema(checkValve);
