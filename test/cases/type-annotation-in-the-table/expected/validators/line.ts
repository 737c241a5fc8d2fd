/* eslint-disable */
// Generated from resources/line.md. Do not edit.

import type { Line } from "../models/line.js";
import { isNullishOrDouble, isNullishOrString, nullableDoubleRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Line}.
 * Unknown members pass.
 */
export function isLine(value: unknown): value is Line {
  return passes(value, visitLine);
}

/** Lists everything that keeps `value` from having the shape of {@link Line}. */
export function checkLine(value: unknown, options?: CheckOptions): Verdict<Line> {
  return check(value, visitLine, options);
}

/** Visits a {@link Line}, for guards and checks. */
export function visitLine(value: unknown, name?: Key): boolean {
  if (!isObject<Line>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value["odata.type"], "odata.type") &&
    isNullishOrDouble(value.area, "area") &&
    isNullishOrDouble(value.length, "length") &&
    leave()
  );
}

/** What {@link Line} is made of. */
export const lineRules: ObjectRules = {
  name: "microsoft.graph.line",
  members: {
    "odata.type": nullableStringRule,
    area: nullableDoubleRule,
    length: nullableDoubleRule,
  },
};

/** {@link Line} as a Standard Schema, which also gives its JSON Schema. */
export const lineSchema: StandardSchema<Line> = /* @__PURE__ */ standardSchema(checkLine, lineRules);
