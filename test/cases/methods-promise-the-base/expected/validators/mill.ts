// Generated from mill.md. Do not edit.

import type { Mill } from "../models/mill.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainEntity, isEntity } from "./entity.js";

/**
 * Tells whether `value` has the shape of {@link Mill}.
 * Unknown members pass.
 */
export function isMill(value: unknown): value is Mill {
  return (
    isObject<Mill>(value) &&
    (value.name == null || isString(value.name)) &&
    isEntity(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Mill}. */
export function checkMill(value: unknown): Verdict<Mill> {
  return verdict(value, explainMill);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainMill(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Mill>(
    value,
    pointer,
    problems,
    {
      name: optional(nullable(explainString)),
    },
    explainEntity,
  );
}

/** {@link Mill} as a Standard Schema. */
export const millSchema: StandardSchema<Mill> = /* @__PURE__ */ standardSchema(checkMill);
