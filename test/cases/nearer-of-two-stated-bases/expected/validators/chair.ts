/* eslint-disable */
// Generated from chair.md. Do not edit.

import type { AnyChair, Chair } from "../models/chair.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { armchairRules, visitArmchair } from "./armchair.js";
import { stoolRules, visitStool } from "./stool.js";

/**
 * Tells whether `value` has the shape of {@link AnyChair}.
 * Unknown members pass.
 */
export function isChair(value: unknown): value is AnyChair {
  return passes(value, visitChair);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyChair}. */
export function checkChair(value: unknown, options?: CheckOptions): Verdict<AnyChair> {
  return check(value, visitChair, options);
}

/** Visits a {@link Chair}, for guards and checks. */
export function visitChair(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "shop.armchair":
    case "#shop.armchair":
      return visitArmchair(value, name);
    case "shop.stool":
    case "#shop.stool":
      return visitStool(value, name);
  }
  if (!isObject<Chair>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrInt32(value.legs, "legs") &&
    leave()
  );
}

/** What {@link AnyChair} is made of. */
export const chairRules: ObjectRules = {
  name: "shop.chair",
  members: {
    "@odata.type": stringRule,
    id: stringRule,
    legs: nullableInt32Rule,
  },
  derived: () => [armchairRules, stoolRules],
};

/** {@link AnyChair} as a Standard Schema, which also gives its JSON Schema. */
export const chairSchema: StandardSchema<AnyChair> = /* @__PURE__ */ standardSchema(checkChair, chairRules);
