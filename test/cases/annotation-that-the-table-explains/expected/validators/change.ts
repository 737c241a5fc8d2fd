/* eslint-disable */
// Generated from change.md. Do not edit.

import type { Change } from "../models/change.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Change}.
 * Unknown members pass.
 */
export function isChange(value: unknown): value is Change {
  return passes(value, visitChange);
}

/** Lists everything that keeps `value` from having the shape of {@link Change}. */
export function checkChange(value: unknown, options?: CheckOptions): Verdict<Change> {
  return check(value, visitChange, options);
}

/** Visits a {@link Change}, for guards and checks. */
export function visitChange(value: unknown, name?: Key): boolean {
  if (!isObject<Change>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrString(value.id, "id") &&
    leave()
  );
}

/** What {@link Change} is made of. */
export const changeRules: ObjectRules = {
  name: "microsoft.graph.change",
  members: {
    "@odata.type": stringRule,
    id: nullableStringRule,
  },
};

/** {@link Change} as a Standard Schema, which also gives its JSON Schema. */
export const changeSchema: StandardSchema<Change> = /* @__PURE__ */ standardSchema(checkChange, changeRules);
