/* eslint-disable */
// Generated from animal.md. Do not edit.

import type { Animal, AnyAnimal } from "../models/animal.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { birdRules, visitBird } from "./bird.js";
import { fishRules, visitFish } from "./fish.js";
import { ostrichRules, visitOstrich } from "./ostrich.js";
import { penguinRules, visitPenguin } from "./penguin.js";
import { snakeRules, visitSnake } from "./snake.js";

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
    case "zoo.bird":
    case "#zoo.bird":
      return visitBird(value, name);
    case "zoo.fish":
    case "#zoo.fish":
      return visitFish(value, name);
    case "zoo.ostrich":
    case "#zoo.ostrich":
      return visitOstrich(value, name);
    case "zoo.penguin":
    case "#zoo.penguin":
      return visitPenguin(value, name);
    case "zoo.snake":
    case "#zoo.snake":
      return visitSnake(value, name);
  }
  if (!isObject<Animal>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrInt32(value.weight, "weight") &&
    leave()
  );
}

/** What {@link AnyAnimal} is made of. */
export const animalRules: ObjectRules = {
  name: "zoo.animal",
  members: {
    "@odata.type": stringRule,
    weight: nullableInt32Rule,
  },
  derived: () => [birdRules, fishRules, ostrichRules, penguinRules, snakeRules],
};

/** {@link AnyAnimal} as a Standard Schema, which also gives its JSON Schema. */
export const animalSchema: StandardSchema<AnyAnimal> = /* @__PURE__ */ standardSchema(checkAnimal, animalRules);
