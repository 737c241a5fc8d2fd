// Generated from hen.md. Do not edit.

import type { Hen } from "../models/hen.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Hen}.
 * Unknown members pass.
 */
export function isHen(value: unknown): value is Hen {
  return (
    isObject<Hen>(value) &&
    (value.feathers == null || isString(value.feathers))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Hen}. */
export function checkHen(value: unknown): Verdict<Hen> {
  return verdict(value, explainHen);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainHen(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Hen>(
    value,
    pointer,
    problems,
    {
      feathers: optional(nullable(explainString)),
    },
  );
}

/** {@link Hen} as a Standard Schema. */
export const henSchema: StandardSchema<Hen> = /* @__PURE__ */ standardSchema(checkHen);
