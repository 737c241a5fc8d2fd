// Generated from switch.md. Do not edit.

import type { Switch } from "../models/switch.js";
import { explainBoolean, explainInt32, explainString, isBoolean, isInt32, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Switch}.
 * Unknown members pass.
 */
export function isSwitch(value: unknown): value is Switch {
  return (
    isObject<Switch>(value) &&
    (value.isOn == null || isBoolean(value.isOn)) &&
    (value.labels === undefined || isArrayOf(value.labels, isString)) &&
    (value.voltage == null || isInt32(value.voltage))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Switch}. */
export function checkSwitch(value: unknown): Verdict<Switch> {
  return verdict(value, explainSwitch);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSwitch(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Switch>(
    value,
    pointer,
    problems,
    {
      isOn: optional(nullable(explainBoolean)),
      labels: optional(arrayOf(explainString, "strings")),
      voltage: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Switch} as a Standard Schema. */
export const switchSchema: StandardSchema<Switch> = /* @__PURE__ */ standardSchema(checkSwitch);
