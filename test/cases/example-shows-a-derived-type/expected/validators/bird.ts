// Generated from zoo-list-animals.md. Do not edit.

import type { Bird } from "../models/bird.js";
import { isNullishOrDouble, isNullishOrString, nullableDoubleRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, isOneOf, within } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.bird"];

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
  if (!isObject<Bird>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value["@odata.type"] === undefined || isOneOf(typeNames, value["@odata.type"], place, "@odata.type")) &&
    isNullishOrString(value.name, place, "name") &&
    isNullishOrDouble(value.wingspan, place, "wingspan")
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
