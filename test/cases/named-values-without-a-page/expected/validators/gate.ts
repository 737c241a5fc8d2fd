// Generated from gate.md. Do not edit.

import type { Gate } from "../models/gate.js";
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
 * Tells whether `value` has the shape of {@link Gate}.
 * Unknown members pass.
 */
export function isGate(value: unknown): value is Gate {
  return (
    isObject<Gate>(value) &&
    (value.state == null || isString(value.state)) &&
    (value.history === undefined || isArrayOf(value.history, isString))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Gate}. */
export function checkGate(value: unknown): Verdict<Gate> {
  return verdict(value, explainGate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainGate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Gate>(
    value,
    pointer,
    problems,
    {
      state: optional(nullable(explainString)),
      history: optional(arrayOf(explainString, "strings")),
    },
  );
}

/** {@link Gate} as a Standard Schema. */
export const gateSchema: StandardSchema<Gate> = /* @__PURE__ */ standardSchema(checkGate);
