// Generated from fire.md. Do not edit.

import type { Fire } from "../models/fire.js";
import { explainDateTimeOffset, explainString, isDateTimeOffset, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Fire}.
 * Unknown members pass.
 */
export function isFire(value: unknown): value is Fire {
  return (
    isObject<Fire>(value) &&
    (value.id == null || isString(value.id)) &&
    (value.status == null || isString(value.status)) &&
    (value.startedAt == null || isDateTimeOffset(value.startedAt)) &&
    (value.error == null || isString(value.error))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Fire}. */
export function checkFire(value: unknown): Verdict<Fire> {
  return verdict(value, explainFire);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainFire(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Fire>(
    value,
    pointer,
    problems,
    {
      id: optional(nullable(explainString)),
      status: optional(nullable(explainString)),
      startedAt: optional(nullable(explainDateTimeOffset)),
      error: optional(nullable(explainString)),
    },
  );
}

/** {@link Fire} as a Standard Schema. */
export const fireSchema: StandardSchema<Fire> = /* @__PURE__ */ standardSchema(checkFire);
