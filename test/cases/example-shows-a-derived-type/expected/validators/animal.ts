/* eslint-disable */
// Generated from animal.md. Do not edit.

import type { Animal, AnyAnimal } from "../models/animal.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { birdRules, visitBird } from "./bird.js";

/**
 * Tells whether `value` has the shape of {@link AnyAnimal}.
 * Unknown members pass.
 */
export function isAnimal(value: unknown): value is AnyAnimal {
  return passes(value, visitAnimal);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyAnimal}. */
export function checkAnimal(value: unknown, options?: CheckOptions): Verdict<AnyAnimal> {
  return check(value, visitAnimal, options);
}

/** Visits a {@link Animal}, for guards and checks. */
export function visitAnimal(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "microsoft.graph.bird":
    case "#microsoft.graph.bird":
      return visitBird(value, name);
  }
  if (!isObject<Animal>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrString(value.name, "name") &&
    leave()
  );
}

/** What {@link AnyAnimal} is made of. */
export const animalRules: ObjectRules = {
  name: "microsoft.graph.animal",
  members: {
    "@odata.type": stringRule,
    name: nullableStringRule,
  },
  derived: () => [birdRules],
};

/** {@link AnyAnimal} as a Standard Schema, which also gives its JSON Schema. */
export const animalSchema: StandardSchema<AnyAnimal> = /* @__PURE__ */ standardSchema(checkAnimal, animalRules);
