/* eslint-disable */
// Generated from circle.md. Do not edit.

import type { Circle } from "../models/circle.js";
import { isNullishOrDouble, isNullishOrString, nullableDoubleRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#city.circle"];

/**
 * Tells whether `value` has the shape of {@link Circle}.
 * Unknown members pass.
 */
export function isCircle(value: unknown): value is Circle {
  return passes(value, visitCircle);
}

/** Lists everything that keeps `value` from having the shape of {@link Circle}. */
export function checkCircle(value: unknown, options?: CheckOptions): Verdict<Circle> {
  return check(value, visitCircle, options);
}

/** Visits a {@link Circle}, for guards and checks. */
export function visitCircle(value: unknown, name?: Key): boolean {
  if (!isObject<Circle>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.label, "label") &&
    isNullishOrDouble(value.radius, "radius") &&
    leave()
  );
}

/** What {@link Circle} is made of. */
export const circleRules: ObjectRules = {
  name: "city.circle",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    label: nullableStringRule,
    radius: nullableDoubleRule,
  },
};

/** {@link Circle} as a Standard Schema, which also gives its JSON Schema. */
export const circleSchema: StandardSchema<Circle> = /* @__PURE__ */ standardSchema(checkCircle, circleRules);
