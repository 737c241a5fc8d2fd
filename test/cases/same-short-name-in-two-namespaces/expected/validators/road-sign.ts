/* eslint-disable */
// Generated from road-sign.md. Do not edit.

import type { RoadSign } from "../models/road-sign.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link RoadSign}.
 * Unknown members pass.
 */
export function isRoadSign(value: unknown): value is RoadSign {
  return passes(value, visitRoadSign);
}

/** Lists everything that keeps `value` from having the shape of {@link RoadSign}. */
export function checkRoadSign(value: unknown, options?: CheckOptions): Verdict<RoadSign> {
  return check(value, visitRoadSign, options);
}

/** Visits a {@link RoadSign}, for guards and checks. */
export function visitRoadSign(value: unknown, name?: Key): boolean {
  if (!isObject<RoadSign>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.text, "text") &&
    leave()
  );
}

/** What {@link RoadSign} is made of. */
export const roadSignRules: ObjectRules = {
  name: "city.road.sign",
  members: {
    text: nullableStringRule,
  },
};

/** {@link RoadSign} as a Standard Schema, which also gives its JSON Schema. */
export const roadSignSchema: StandardSchema<RoadSign> = /* @__PURE__ */ standardSchema(checkRoadSign, roadSignRules);
