// Generated from stone.md. Do not edit.

import type { Stone } from "../models/stone.js";
import { isString, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Stone}.
 * Unknown members pass.
 */
export function isStone(value: unknown): value is Stone {
  return passes(value, visitStone);
}

/** Lists everything that keeps `value` from having the shape of {@link Stone}. */
export function checkStone(value: unknown, options?: CheckOptions): Verdict<Stone> {
  return check(value, visitStone, options);
}

/** Visits a {@link Stone}, for guards and checks. */
export function visitStone(value: unknown, name?: Key): boolean {
  if (!isObject<Stone>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    leave()
  );
}

/** What {@link Stone} is made of. */
export const stoneRules: ObjectRules = {
  name: "garden.stone",
  members: {
    "@odata.type": stringRule,
  },
};

/** {@link Stone} as a Standard Schema, which also gives its JSON Schema. */
export const stoneSchema: StandardSchema<Stone> = /* @__PURE__ */ standardSchema(checkStone, stoneRules);
