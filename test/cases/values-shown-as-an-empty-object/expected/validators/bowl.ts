/* eslint-disable */
// Generated from bowl.md. Do not edit.

import type { Bowl } from "../models/bowl.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#pottery.bowl"];

/**
 * Tells whether `value` has the shape of {@link Bowl}.
 * Unknown members pass.
 */
export function isBowl(value: unknown): value is Bowl {
  return passes(value, visitBowl);
}

/** Lists everything that keeps `value` from having the shape of {@link Bowl}. */
export function checkBowl(value: unknown, options?: CheckOptions): Verdict<Bowl> {
  return check(value, visitBowl, options);
}

/** Visits a {@link Bowl}, for guards and checks. */
export function visitBowl(value: unknown, name?: Key): boolean {
  if (!isObject<Bowl>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.finish, "finish") &&
    leave()
  );
}

/** What {@link Bowl} is made of. */
export const bowlRules: ObjectRules = {
  name: "pottery.bowl",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    id: stringRule,
    finish: nullableStringRule,
  },
};

/** {@link Bowl} as a Standard Schema, which also gives its JSON Schema. */
export const bowlSchema: StandardSchema<Bowl> = /* @__PURE__ */ standardSchema(checkBowl, bowlRules);
