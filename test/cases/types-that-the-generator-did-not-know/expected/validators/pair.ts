/* eslint-disable */
// Generated from pair.md. Do not edit.

import type { Pair } from "../models/pair.js";
import {
  isNullishOrAnything,
  isNullishOrString,
  nullableAnythingRule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#store.pair"];

/**
 * Tells whether `value` has the shape of {@link Pair}.
 * Unknown members pass.
 */
export function isPair(value: unknown): value is Pair {
  return passes(value, visitPair);
}

/** Lists everything that keeps `value` from having the shape of {@link Pair}. */
export function checkPair(value: unknown, options?: CheckOptions): Verdict<Pair> {
  return check(value, visitPair, options);
}

/** Visits a {@link Pair}, for guards and checks. */
export function visitPair(value: unknown, name?: Key): boolean {
  if (!isObject<Pair>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.first, "first") &&
    isNullishOrAnything(value.second, "second") &&
    leave()
  );
}

/** What {@link Pair} is made of. */
export const pairRules: ObjectRules = {
  name: "store.pair",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    first: nullableStringRule,
    second: nullableAnythingRule,
  },
};

/** {@link Pair} as a Standard Schema, which also gives its JSON Schema. */
export const pairSchema: StandardSchema<Pair> = /* @__PURE__ */ standardSchema(checkPair, pairRules);
