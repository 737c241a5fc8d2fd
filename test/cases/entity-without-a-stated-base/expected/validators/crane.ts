// Generated from crane.md. Do not edit.

import type { Crane } from "../models/crane.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainEntity, isEntity } from "./entity.js";

/**
 * Tells whether `value` has the shape of {@link Crane}.
 * Unknown members pass.
 */
export function isCrane(value: unknown): value is Crane {
  return (
    isObject<Crane>(value) &&
    (value.reach == null || isInt32(value.reach)) &&
    isEntity(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Crane}. */
export function checkCrane(value: unknown): Verdict<Crane> {
  return verdict(value, explainCrane);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCrane(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Crane>(
    value,
    pointer,
    problems,
    {
      reach: optional(nullable(explainInt32)),
    },
    explainEntity,
  );
}

/** {@link Crane} as a Standard Schema. */
export const craneSchema: StandardSchema<Crane> = /* @__PURE__ */ standardSchema(checkCrane);
