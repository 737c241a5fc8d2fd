// Generated from resources/basething.md. Do not edit.

import type { BaseThing } from "../models/base-thing.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link BaseThing}.
 * Unknown members pass.
 */
export function isBaseThing(value: unknown): value is BaseThing {
  return (
    isObject<BaseThing>(value) &&
    (value.id === undefined || isString(value.id)) &&
    (value.name == null || isString(value.name))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link BaseThing}. */
export function checkBaseThing(value: unknown): Verdict<BaseThing> {
  return verdict(value, explainBaseThing);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainBaseThing(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<BaseThing>(
    value,
    pointer,
    problems,
    {
      id: optional(explainString),
      name: optional(nullable(explainString)),
    },
  );
}

/** {@link BaseThing} as a Standard Schema. */
export const baseThingSchema: StandardSchema<BaseThing> = /* @__PURE__ */ standardSchema(checkBaseThing);
