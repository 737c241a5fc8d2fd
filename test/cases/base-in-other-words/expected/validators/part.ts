/* eslint-disable */
// Generated from part.md. Do not edit.

import type { AnyPart, Part } from "../models/part.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { roofRules, visitRoof } from "./roof.js";
import { visitWall, wallRules } from "./wall.js";

/**
 * Tells whether `value` has the shape of {@link AnyPart}.
 * Unknown members pass.
 */
export function isPart(value: unknown): value is AnyPart {
  return passes(value, visitPart);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyPart}. */
export function checkPart(value: unknown, options?: CheckOptions): Verdict<AnyPart> {
  return check(value, visitPart, options);
}

/** Visits a {@link Part}, for guards and checks. */
export function visitPart(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "city.roof":
    case "#city.roof":
      return visitRoof(value, name);
    case "city.wall":
    case "#city.wall":
      return visitWall(value, name);
  }
  if (!isObject<Part>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrInt32(value.weight, "weight") &&
    leave()
  );
}

/** What {@link AnyPart} is made of. */
export const partRules: ObjectRules = {
  name: "city.part",
  members: {
    "@odata.type": stringRule,
    weight: nullableInt32Rule,
  },
  derived: () => [roofRules, wallRules],
};

/** {@link AnyPart} as a Standard Schema, which also gives its JSON Schema. */
export const partSchema: StandardSchema<AnyPart> = /* @__PURE__ */ standardSchema(checkPart, partRules);
