/* eslint-disable */
// Generated from bird.md. Do not edit.

import type { AnyBird, Bird } from "../models/bird.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { ostrichRules, visitOstrich } from "./ostrich.js";
import { penguinRules, visitPenguin } from "./penguin.js";

/**
 * Tells whether `value` has the shape of {@link AnyBird}.
 * Unknown members pass.
 */
export function isBird(value: unknown): value is AnyBird {
  return passes(value, visitBird);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyBird}. */
export function checkBird(value: unknown, options?: CheckOptions): Verdict<AnyBird> {
  return check(value, visitBird, options);
}

/** Visits a {@link Bird}, for guards and checks. */
export function visitBird(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "zoo.ostrich":
    case "#zoo.ostrich":
      return visitOstrich(value, name);
    case "zoo.penguin":
    case "#zoo.penguin":
      return visitPenguin(value, name);
  }
  if (!isObject<Bird>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrInt32(value.weight, "weight") &&
    isNullishOrInt32(value.wings, "wings") &&
    leave()
  );
}

/** What {@link AnyBird} is made of. */
export const birdRules: ObjectRules = {
  name: "zoo.bird",
  members: {
    "@odata.type": stringRule,
    weight: nullableInt32Rule,
    wings: nullableInt32Rule,
  },
  derived: () => [ostrichRules, penguinRules],
};

/** {@link AnyBird} as a Standard Schema, which also gives its JSON Schema. */
export const birdSchema: StandardSchema<AnyBird> = /* @__PURE__ */ standardSchema(checkBird, birdRules);
