// Generated from street.md. Do not edit.

import type { Street } from "../models/street.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainRoadSign, isRoadSign } from "./road-sign.js";
import { explainSkySign, isSkySign } from "./sky-sign.js";

/**
 * Tells whether `value` has the shape of {@link Street}.
 * Unknown members pass.
 */
export function isStreet(value: unknown): value is Street {
  return (
    isObject<Street>(value) &&
    (value.linked == null || isSkySign(value.linked)) &&
    (value.qualified == null || isRoadSign(value.qualified)) &&
    (value.bare == null || isRoadSign(value.bare))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Street}. */
export function checkStreet(value: unknown): Verdict<Street> {
  return verdict(value, explainStreet);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainStreet(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Street>(
    value,
    pointer,
    problems,
    {
      linked: optional(nullable(explainSkySign)),
      qualified: optional(nullable(explainRoadSign)),
      bare: optional(nullable(explainRoadSign)),
    },
  );
}

/** {@link Street} as a Standard Schema. */
export const streetSchema: StandardSchema<Street> = /* @__PURE__ */ standardSchema(checkStreet);
