// Generated from lamp.md. Do not edit.

import type { Lamp } from "../models/lamp.js";
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
 * Tells whether `value` has the shape of {@link Lamp}.
 * Unknown members pass.
 */
export function isLamp(value: unknown): value is Lamp {
  return (
    isObject<Lamp>(value) &&
    (value.shade == null || isString(value.shade)) &&
    (value.socket == null || isString(value.socket)) &&
    (value.places === undefined || isArrayOf(value.places, isString)) &&
    (value.cleaning == null || isString(value.cleaning)) &&
    (value.ways == null || isString(value.ways))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Lamp}. */
export function checkLamp(value: unknown): Verdict<Lamp> {
  return verdict(value, explainLamp);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainLamp(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Lamp>(
    value,
    pointer,
    problems,
    {
      shade: optional(nullable(explainString)),
      socket: optional(nullable(explainString)),
      places: optional(arrayOf(explainString, "strings")),
      cleaning: optional(nullable(explainString)),
      ways: optional(nullable(explainString)),
    },
  );
}

/** {@link Lamp} as a Standard Schema. */
export const lampSchema: StandardSchema<Lamp> = /* @__PURE__ */ standardSchema(checkLamp);
