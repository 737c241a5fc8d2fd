// Generated from carrot.md. Do not edit.

import type { Carrot } from "../models/carrot.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Carrot}.
 * Unknown members pass.
 */
export function isCarrot(value: unknown): value is Carrot {
  return (
    isObject<Carrot>(value) &&
    (value.cut == null || isString(value.cut)) &&
    (value.heats === undefined || isArrayOf(value.heats, isString))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Carrot}. */
export function checkCarrot(value: unknown): Verdict<Carrot> {
  return verdict(value, explainCarrot);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCarrot(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Carrot>(
    value,
    pointer,
    problems,
    {
      cut: optional(nullable(explainString)),
      heats: optional(arrayOf(explainString, "strings")),
    },
  );
}

/** {@link Carrot} as a Standard Schema. */
export const carrotSchema: StandardSchema<Carrot> = /* @__PURE__ */ standardSchema(checkCarrot);
