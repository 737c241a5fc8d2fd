// Generated from door.md. Do not edit.

import type { Door } from "../models/door.js";
import { explainDateTimeOffset, explainNumber, isDateTimeOffset, isNumber } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Door}.
 * Unknown members pass.
 */
export function isDoor(value: unknown): value is Door {
  return (
    isObject<Door>(value) &&
    (value.width == null || isNumber(value.width)) &&
    (value.opensAt == null || isDateTimeOffset(value.opensAt))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Door}. */
export function checkDoor(value: unknown): Verdict<Door> {
  return verdict(value, explainDoor);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainDoor(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Door>(
    value,
    pointer,
    problems,
    {
      width: optional(nullable(explainNumber)),
      opensAt: optional(nullable(explainDateTimeOffset)),
    },
  );
}

/** {@link Door} as a Standard Schema. */
export const doorSchema: StandardSchema<Door> = /* @__PURE__ */ standardSchema(checkDoor);
