// Generated from resources/dynamics_harbour.md. Do not edit.

import type { Harbour } from "../models/harbour.js";
import { explainGuid, explainString, isGuid, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Harbour}.
 * Unknown members pass.
 */
export function isHarbour(value: unknown): value is Harbour {
  return (
    isObject<Harbour>(value) &&
    (value.id == null || isGuid(value.id)) &&
    (value.displayName == null || isString(value.displayName))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Harbour}. */
export function checkHarbour(value: unknown): Verdict<Harbour> {
  return verdict(value, explainHarbour);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainHarbour(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Harbour>(
    value,
    pointer,
    problems,
    {
      id: optional(nullable(explainGuid)),
      displayName: optional(nullable(explainString)),
    },
  );
}

/** {@link Harbour} as a Standard Schema. */
export const harbourSchema: StandardSchema<Harbour> = /* @__PURE__ */ standardSchema(checkHarbour);
