// Generated from bridge.md. Do not edit.

import type { Bridge } from "../models/bridge.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainEntity, isEntity } from "./entity.js";

/**
 * Tells whether `value` has the shape of {@link Bridge}.
 * Unknown members pass.
 */
export function isBridge(value: unknown): value is Bridge {
  return (
    isObject<Bridge>(value) &&
    (value.length == null || isInt32(value.length)) &&
    isEntity(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Bridge}. */
export function checkBridge(value: unknown): Verdict<Bridge> {
  return verdict(value, explainBridge);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainBridge(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Bridge>(
    value,
    pointer,
    problems,
    {
      length: optional(nullable(explainInt32)),
    },
    explainEntity,
  );
}

/** {@link Bridge} as a Standard Schema. */
export const bridgeSchema: StandardSchema<Bridge> = /* @__PURE__ */ standardSchema(checkBridge);
