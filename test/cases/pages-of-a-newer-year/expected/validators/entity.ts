// Generated from resources/entity.md. Do not edit.

import type { Entity } from "../models/entity.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Entity}.
 * Unknown members pass.
 */
export function isEntity(value: unknown): value is Entity {
  return (
    isObject<Entity>(value) &&
    (value.id === undefined || isString(value.id))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Entity}. */
export function checkEntity(value: unknown): Verdict<Entity> {
  return verdict(value, explainEntity);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainEntity(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Entity>(
    value,
    pointer,
    problems,
    {
      id: optional(explainString),
    },
  );
}

/** {@link Entity} as a Standard Schema. */
export const entitySchema: StandardSchema<Entity> = /* @__PURE__ */ standardSchema(checkEntity);
