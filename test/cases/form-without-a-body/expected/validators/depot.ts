/* eslint-disable */
// Generated from depots.md. Do not edit.

import type { Depot } from "../models/depot.js";
import {
  isNullishOrBoolean,
  isNullishOrDouble,
  nullableBooleanRule,
  nullableDoubleRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Depot}.
 * Unknown members pass.
 */
export function isDepot(value: unknown): value is Depot {
  return passes(value, visitDepot);
}

/** Lists everything that keeps `value` from having the shape of {@link Depot}. */
export function checkDepot(value: unknown, options?: CheckOptions): Verdict<Depot> {
  return check(value, visitDepot, options);
}

/** Visits a {@link Depot}, for guards and checks. */
export function visitDepot(value: unknown, name?: Key): boolean {
  if (!isObject<Depot>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.id, "id") &&
    isNullishOrBoolean(value.open, "open") &&
    leave()
  );
}

/** What {@link Depot} is made of. */
export const depotRules: ObjectRules = {
  name: "depot",
  members: {
    id: nullableDoubleRule,
    open: nullableBooleanRule,
  },
};

/** {@link Depot} as a Standard Schema, which also gives its JSON Schema. */
export const depotSchema: StandardSchema<Depot> = /* @__PURE__ */ standardSchema(checkDepot, depotRules);
