/* eslint-disable */
// Generated from zoo-list-animals.md. Do not edit.

import type { Bird } from "../models/bird.js";
import { isNullishOrDouble, isNullishOrString, nullableDoubleRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.bird"];

/**
 * Tells whether `value` has the shape of {@link Bird}.
 * Unknown members pass.
 */
export function isBird(value: unknown): value is Bird {
  return passes(value, visitBird);
}

/** Lists everything that keeps `value` from having the shape of {@link Bird}. */
export function checkBird(value: unknown, options?: CheckOptions): Verdict<Bird> {
  return check(value, visitBird, options);
}

/** Visits a {@link Bird}, for guards and checks. */
export function visitBird(value: unknown, name?: Key): boolean {
  if (!isObject<Bird>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.name, "name") &&
    isNullishOrDouble(value.wingspan, "wingspan") &&
    leave()
  );
}

/** What {@link Bird} is made of. */
export const birdRules: ObjectRules = {
  name: "microsoft.graph.bird",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    name: nullableStringRule,
    wingspan: nullableDoubleRule,
  },
};

/** {@link Bird} as a Standard Schema, which also gives its JSON Schema. */
export const birdSchema: StandardSchema<Bird> = /* @__PURE__ */ standardSchema(checkBird, birdRules);
