// Generated from source.md. Do not edit.

import type { InputPair } from "../models/input-pair.js";
import { explainNumber, explainString, isNumber, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link InputPair}.
 * Unknown members pass.
 */
export function isInputPair(value: unknown): value is InputPair {
  return (
    isObject<InputPair>(value) &&
    (value.key == null || isString(value.key)) &&
    (value.weight == null || isNumber(value.weight))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link InputPair}. */
export function checkInputPair(value: unknown): Verdict<InputPair> {
  return verdict(value, explainInputPair);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainInputPair(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<InputPair>(
    value,
    pointer,
    problems,
    {
      key: optional(nullable(explainString)),
      weight: optional(nullable(explainNumber)),
    },
  );
}

/** {@link InputPair} as a Standard Schema. */
export const inputPairSchema: StandardSchema<InputPair> = /* @__PURE__ */ standardSchema(checkInputPair);
