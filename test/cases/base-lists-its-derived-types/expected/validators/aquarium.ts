// Generated from aquarium.md. Do not edit.

import type { Aquarium } from "../models/aquarium.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainCage, isCage } from "./cage.js";

/**
 * Tells whether `value` has the shape of {@link Aquarium}.
 * Unknown members pass.
 */
export function isAquarium(value: unknown): value is Aquarium {
  return (
    isObject<Aquarium>(value) &&
    (value.volume == null || isInt32(value.volume)) &&
    isCage(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Aquarium}. */
export function checkAquarium(value: unknown): Verdict<Aquarium> {
  return verdict(value, explainAquarium);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainAquarium(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Aquarium>(
    value,
    pointer,
    problems,
    {
      volume: optional(nullable(explainInt32)),
    },
    explainCage,
  );
}

/** {@link Aquarium} as a Standard Schema. */
export const aquariumSchema: StandardSchema<Aquarium> = /* @__PURE__ */ standardSchema(checkAquarium);
