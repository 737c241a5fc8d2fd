/* eslint-disable */
// Generated from cage.md. Do not edit.

import type { AnyCage, Cage } from "../models/cage.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { aquariumRules, visitAquarium } from "./aquarium.js";

/**
 * Tells whether `value` has the shape of {@link AnyCage}.
 * Unknown members pass.
 */
export function isCage(value: unknown): value is AnyCage {
  return passes(value, visitCage);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyCage}. */
export function checkCage(value: unknown, options?: CheckOptions): Verdict<AnyCage> {
  return check(value, visitCage, options);
}

/** Visits a {@link Cage}, for guards and checks. */
export function visitCage(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "zoo.aquarium":
    case "#zoo.aquarium":
      return visitAquarium(value, name);
  }
  if (!isObject<Cage>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrInt32(value.width, "width") &&
    leave()
  );
}

/** What {@link AnyCage} is made of. */
export const cageRules: ObjectRules = {
  name: "zoo.cage",
  members: {
    "@odata.type": stringRule,
    width: nullableInt32Rule,
  },
  derived: () => [aquariumRules],
};

/** {@link AnyCage} as a Standard Schema, which also gives its JSON Schema. */
export const cageSchema: StandardSchema<AnyCage> = /* @__PURE__ */ standardSchema(checkCage, cageRules);
