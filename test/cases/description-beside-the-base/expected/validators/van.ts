/* eslint-disable */
// Generated from resources/van.md. Do not edit.

import { loadKindValues } from "../models/load-kind.js";
import type { Van } from "../models/van.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isMember, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Van}.
 * Unknown members pass.
 */
export function isVan(value: unknown): value is Van {
  return passes(value, visitVan);
}

/** Lists everything that keeps `value` from having the shape of {@link Van}. */
export function checkVan(value: unknown, options?: CheckOptions): Verdict<Van> {
  return check(value, visitVan, options);
}

/** Visits a {@link Van}, for guards and checks. */
export function visitVan(value: unknown, name?: Key): boolean {
  if (!isObject<Van>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.wheels, "wheels") &&
    (value.load == null || isMember(loadKindValues, value.load, "load")) &&
    leave()
  );
}

/** What {@link Van} is made of. */
export const vanRules: ObjectRules = {
  name: "microsoft.graph.van",
  members: {
    wheels: nullableInt32Rule,
    load: { values: loadKindValues, nullable: true },
  },
};

/** {@link Van} as a Standard Schema, which also gives its JSON Schema. */
export const vanSchema: StandardSchema<Van> = /* @__PURE__ */ standardSchema(checkVan, vanRules);
