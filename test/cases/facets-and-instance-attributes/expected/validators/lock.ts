// Generated from resources/lock.md. Do not edit.

import type { Lock } from "../models/lock.js";
import { explainBoolean, explainString, isBoolean, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Lock}.
 * Unknown members pass.
 */
export function isLock(value: unknown): value is Lock {
  return (
    isObject<Lock>(value) &&
    (value.kind == null || isString(value.kind)) &&
    (value.keyed == null || isBoolean(value.keyed))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Lock}. */
export function checkLock(value: unknown): Verdict<Lock> {
  return verdict(value, explainLock);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainLock(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Lock>(
    value,
    pointer,
    problems,
    {
      kind: optional(nullable(explainString)),
      keyed: optional(nullable(explainBoolean)),
    },
  );
}

/** {@link Lock} as a Standard Schema. */
export const lockSchema: StandardSchema<Lock> = /* @__PURE__ */ standardSchema(checkLock);
