/* eslint-disable */
// Generated from glazelog.md. Do not edit.

import type { GlazeLog } from "../models/glaze-log.js";
import { isStringArray, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link GlazeLog}.
 * Unknown members pass.
 */
export function isGlazeLog(value: unknown): value is GlazeLog {
  return passes(value, visitGlazeLog);
}

/** Lists everything that keeps `value` from having the shape of {@link GlazeLog}. */
export function checkGlazeLog(value: unknown, options?: CheckOptions): Verdict<GlazeLog> {
  return check(value, visitGlazeLog, options);
}

/** Visits a {@link GlazeLog}, for guards and checks. */
export function visitGlazeLog(value: unknown, name?: Key): boolean {
  if (!isObject<GlazeLog>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.lines === undefined || isStringArray(value.lines, "lines")) &&
    (value.glazes === undefined || isStringArray(value.glazes, "glazes")) &&
    leave()
  );
}

/** What {@link GlazeLog} is made of. */
export const glazeLogRules: ObjectRules = {
  name: "pottery.glazeLog",
  members: {
    lines: { items: stringRule },
    glazes: { items: stringRule },
  },
};

/** {@link GlazeLog} as a Standard Schema, which also gives its JSON Schema. */
export const glazeLogSchema: StandardSchema<GlazeLog> = /* @__PURE__ */ standardSchema(checkGlazeLog, glazeLogRules);
