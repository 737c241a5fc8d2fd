// Generated from vase.md. Do not edit.

import type { Vase } from "../models/vase.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Vase}.
 * Unknown members pass.
 */
export function isVase(value: unknown): value is Vase {
  return (
    isObject<Vase>(value) &&
    (value.color == null || isString(value.color)) &&
    (value.shape == null || isString(value.shape)) &&
    (value.owner == null || isString(value.owner))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Vase}. */
export function checkVase(value: unknown): Verdict<Vase> {
  return verdict(value, explainVase);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainVase(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Vase>(
    value,
    pointer,
    problems,
    {
      color: optional(nullable(explainString)),
      shape: optional(nullable(explainString)),
      owner: optional(nullable(explainString)),
    },
  );
}

/** {@link Vase} as a Standard Schema. */
export const vaseSchema: StandardSchema<Vase> = /* @__PURE__ */ standardSchema(checkVase);
