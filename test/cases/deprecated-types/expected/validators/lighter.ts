// Generated from resources/lighter.md. Do not edit.

import type { Lighter } from "../models/lighter.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Lighter}.
 * Unknown members pass.
 */
export function isLighter(value: unknown): value is Lighter {
  return (
    isObject<Lighter>(value) &&
    (value.fuel == null || isString(value.fuel))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Lighter}. */
export function checkLighter(value: unknown): Verdict<Lighter> {
  return verdict(value, explainLighter);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainLighter(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Lighter>(
    value,
    pointer,
    problems,
    {
      fuel: optional(nullable(explainString)),
    },
  );
}

/** {@link Lighter} as a Standard Schema. */
export const lighterSchema: StandardSchema<Lighter> = /* @__PURE__ */ standardSchema(checkLighter);
