/* eslint-disable */
// Generated from shape.md. Do not edit.

import type { AnyShape, Shape } from "../models/shape.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { circleRules, visitCircle } from "./circle.js";

/**
 * Tells whether `value` has the shape of {@link AnyShape}.
 * Unknown members pass.
 */
export function isShape(value: unknown): value is AnyShape {
  return passes(value, visitShape);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyShape}. */
export function checkShape(value: unknown, options?: CheckOptions): Verdict<AnyShape> {
  return check(value, visitShape, options);
}

/** Visits a {@link Shape}, for guards and checks. */
export function visitShape(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "city.circle":
    case "#city.circle":
      return visitCircle(value, name);
  }
  if (!isObject<Shape>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrString(value.label, "label") &&
    leave()
  );
}

/** What {@link AnyShape} is made of. */
export const shapeRules: ObjectRules = {
  name: "city.shape",
  members: {
    "@odata.type": stringRule,
    label: nullableStringRule,
  },
  derived: () => [circleRules],
};

/** {@link AnyShape} as a Standard Schema, which also gives its JSON Schema. */
export const shapeSchema: StandardSchema<AnyShape> = /* @__PURE__ */ standardSchema(checkShape, shapeRules);
