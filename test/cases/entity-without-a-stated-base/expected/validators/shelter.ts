// Generated from shelter.md. Do not edit.

import type { Shelter } from "../models/shelter.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Shelter}.
 * Unknown members pass.
 */
export function isShelter(value: unknown): value is Shelter {
  return (
    isObject<Shelter>(value) &&
    (value.height == null || isInt32(value.height))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Shelter}. */
export function checkShelter(value: unknown): Verdict<Shelter> {
  return verdict(value, explainShelter);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainShelter(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Shelter>(
    value,
    pointer,
    problems,
    {
      height: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Shelter} as a Standard Schema. */
export const shelterSchema: StandardSchema<Shelter> = /* @__PURE__ */ standardSchema(checkShelter);
