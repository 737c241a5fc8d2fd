// Generated from bird.md. Do not edit.

import type { Bird } from "../models/bird.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, typeNameOf, within } from "../runtime/validation.js";
import { ostrichRules, visitOstrich } from "./ostrich.js";
import { penguinRules, visitPenguin } from "./penguin.js";

/**
 * Tells whether `value` has the shape of {@link Bird}.
 * Unknown members pass.
 */
export function isBird(value: unknown): value is Bird {
  try {
    return visitBird(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Bird}. */
export function checkBird(value: unknown, options?: CheckOptions): Verdict<Bird> {
  return check(value, visitBird, options);
}

/** Visits a {@link Bird}, for guards and checks. */
export function visitBird(value: unknown, around?: Place, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "zoo.ostrich":
    case "#zoo.ostrich":
      return visitOstrich(value, around, name);
    case "zoo.penguin":
    case "#zoo.penguin":
      return visitPenguin(value, around, name);
  }
  if (!isObject<Bird>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrInt32(value.weight, place, "weight") &&
    isNullishOrInt32(value.wings, place, "wings")
  );
}

/** What {@link Bird} is made of. */
export const birdRules: ObjectRules = {
  name: "zoo.bird",
  members: {
    weight: nullableInt32Rule,
    wings: nullableInt32Rule,
  },
  derived: () => [ostrichRules, penguinRules],
};

/** {@link Bird} as a Standard Schema, which also gives its JSON Schema. */
export const birdSchema: StandardSchema<Bird> = /* @__PURE__ */ standardSchema(checkBird, birdRules);
