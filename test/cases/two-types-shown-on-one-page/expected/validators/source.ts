// Generated from source.md. Do not edit.

import type { Source } from "../models/source.js";
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
import { explainInputPair, isInputPair } from "./input-pair.js";

/**
 * Tells whether `value` has the shape of {@link Source}.
 * Unknown members pass.
 */
export function isSource(value: unknown): value is Source {
  return (
    isObject<Source>(value) &&
    (value.name == null || isString(value.name)) &&
    (value.inputs === undefined || isArrayOf(value.inputs, isInputPair))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Source}. */
export function checkSource(value: unknown): Verdict<Source> {
  return verdict(value, explainSource);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSource(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Source>(
    value,
    pointer,
    problems,
    {
      name: optional(nullable(explainString)),
      inputs: optional(arrayOf(explainInputPair, "objects")),
    },
  );
}

/** {@link Source} as a Standard Schema. */
export const sourceSchema: StandardSchema<Source> = /* @__PURE__ */ standardSchema(checkSource);
