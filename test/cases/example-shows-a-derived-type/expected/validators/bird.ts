// Generated from zoo-list-animals.md. Do not edit.

import type { Bird } from "../models/bird.js";
import { explainNumber, isNumber } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, oneOf, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainAnimal, isAnimal } from "./animal.js";

/**
 * Tells whether `value` has the shape of {@link Bird}.
 * Unknown members pass.
 */
export function isBird(value: unknown): value is Bird {
  return (
    isObject<Bird>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#microsoft.graph.bird") &&
    (value.wingspan == null || isNumber(value.wingspan)) &&
    isAnimal(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Bird}. */
export function checkBird(value: unknown): Verdict<Bird> {
  return verdict(value, explainBird);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainBird(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Bird>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#microsoft.graph.bird"])),
      wingspan: optional(nullable(explainNumber)),
    },
    explainAnimal,
  );
}

/** {@link Bird} as a Standard Schema. */
export const birdSchema: StandardSchema<Bird> = /* @__PURE__ */ standardSchema(checkBird);
