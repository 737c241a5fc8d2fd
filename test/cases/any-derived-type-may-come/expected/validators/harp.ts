/* eslint-disable */
// Generated from resources/harp.md. Do not edit.

import type { Harp } from "../models/harp.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.harp"];

/**
 * Tells whether `value` has the shape of {@link Harp}.
 * Unknown members pass.
 */
export function isHarp(value: unknown): value is Harp {
  return passes(value, visitHarp);
}

/** Lists everything that keeps `value` from having the shape of {@link Harp}. */
export function checkHarp(value: unknown, options?: CheckOptions): Verdict<Harp> {
  return check(value, visitHarp, options);
}

/** Visits a {@link Harp}, for guards and checks. */
export function visitHarp(value: unknown, name?: Key): boolean {
  if (!isObject<Harp>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.name, "name") &&
    isNullishOrInt32(value.strings, "strings") &&
    leave()
  );
}

/** What {@link Harp} is made of. */
export const harpRules: ObjectRules = {
  name: "microsoft.graph.harp",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    name: nullableStringRule,
    strings: nullableInt32Rule,
  },
};

/** {@link Harp} as a Standard Schema, which also gives its JSON Schema. */
export const harpSchema: StandardSchema<Harp> = /* @__PURE__ */ standardSchema(checkHarp, harpRules);
