/* eslint-disable */
// Generated from kilnlog.md. Do not edit.

import type { AnyKilnLog, KilnLog } from "../models/kiln-log.js";
import { isString, isStringArray, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { glazeLogRules, visitGlazeLog } from "./glaze-log.js";

/**
 * Tells whether `value` has the shape of {@link AnyKilnLog}.
 * Unknown members pass.
 */
export function isKilnLog(value: unknown): value is AnyKilnLog {
  return passes(value, visitKilnLog);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyKilnLog}. */
export function checkKilnLog(value: unknown, options?: CheckOptions): Verdict<AnyKilnLog> {
  return check(value, visitKilnLog, options);
}

/** Visits a {@link KilnLog}, for guards and checks. */
export function visitKilnLog(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "pottery.glazeLog":
    case "#pottery.glazeLog":
      return visitGlazeLog(value, name);
  }
  if (!isObject<KilnLog>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    (value.lines === undefined || isStringArray(value.lines, "lines")) &&
    leave()
  );
}

/** What {@link AnyKilnLog} is made of. */
export const kilnLogRules: ObjectRules = {
  name: "pottery.kilnLog",
  members: {
    "@odata.type": stringRule,
    lines: { items: stringRule },
  },
  derived: () => [glazeLogRules],
};

/** {@link AnyKilnLog} as a Standard Schema, which also gives its JSON Schema. */
export const kilnLogSchema: StandardSchema<AnyKilnLog> = /* @__PURE__ */ standardSchema(checkKilnLog, kilnLogRules);
