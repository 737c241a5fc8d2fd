// Generated from spot.md. Do not edit.

import type { Spot } from "../models/spot.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Spot}.
 * Unknown members pass.
 */
export function isSpot(value: unknown): value is Spot {
  return (
    isObject<Spot>(value) &&
    (value.name == null || isString(value.name))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Spot}. */
export function checkSpot(value: unknown): Verdict<Spot> {
  return verdict(value, explainSpot);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSpot(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Spot>(
    value,
    pointer,
    problems,
    {
      name: optional(nullable(explainString)),
    },
  );
}

/** {@link Spot} as a Standard Schema. */
export const spotSchema: StandardSchema<Spot> = /* @__PURE__ */ standardSchema(checkSpot);
