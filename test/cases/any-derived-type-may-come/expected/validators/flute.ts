/* eslint-disable */
// Generated from resources/flute.md. Do not edit.

import type { Flute } from "../models/flute.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.flute"];

/**
 * Tells whether `value` has the shape of {@link Flute}.
 * Unknown members pass.
 */
export function isFlute(value: unknown): value is Flute {
  return passes(value, visitFlute);
}

/** Lists everything that keeps `value` from having the shape of {@link Flute}. */
export function checkFlute(value: unknown, options?: CheckOptions): Verdict<Flute> {
  return check(value, visitFlute, options);
}

/** Visits a {@link Flute}, for guards and checks. */
export function visitFlute(value: unknown, name?: Key): boolean {
  if (!isObject<Flute>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.name, "name") &&
    isNullishOrInt32(value.keys, "keys") &&
    leave()
  );
}

/** What {@link Flute} is made of. */
export const fluteRules: ObjectRules = {
  name: "microsoft.graph.flute",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    name: nullableStringRule,
    keys: nullableInt32Rule,
  },
};

/** {@link Flute} as a Standard Schema, which also gives its JSON Schema. */
export const fluteSchema: StandardSchema<Flute> = /* @__PURE__ */ standardSchema(checkFlute, fluteRules);
