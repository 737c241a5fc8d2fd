// Generated from zoo.md. Do not edit.

import type { Zoo } from "../models/zoo.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Zoo}.
 * Unknown members pass.
 */
export function isZoo(value: unknown): value is Zoo {
  return (
    isObject<Zoo>(value) &&
    (value.name == null || isString(value.name))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Zoo}. */
export function checkZoo(value: unknown): Verdict<Zoo> {
  return verdict(value, explainZoo);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainZoo(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Zoo>(
    value,
    pointer,
    problems,
    {
      name: optional(nullable(explainString)),
    },
  );
}

/** {@link Zoo} as a Standard Schema. */
export const zooSchema: StandardSchema<Zoo> = /* @__PURE__ */ standardSchema(checkZoo);
