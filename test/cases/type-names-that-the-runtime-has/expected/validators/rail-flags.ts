/* eslint-disable */
// Generated from flags.md. Do not edit.

import type { RailFlags } from "../models/rail-flags.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#rail.flags"];

/**
 * Tells whether `value` has the shape of {@link RailFlags}.
 * Unknown members pass.
 */
export function isRailFlags(value: unknown): value is RailFlags {
  return passes(value, visitRailFlags);
}

/** Lists everything that keeps `value` from having the shape of {@link RailFlags}. */
export function checkRailFlags(value: unknown, options?: CheckOptions): Verdict<RailFlags> {
  return check(value, visitRailFlags, options);
}

/** Visits a {@link RailFlags}, for guards and checks. */
export function visitRailFlags(value: unknown, name?: Key): boolean {
  if (!isObject<RailFlags>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.words, "words") &&
    leave()
  );
}

/** What {@link RailFlags} is made of. */
export const railFlagsRules: ObjectRules = {
  name: "rail.flags",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    words: nullableStringRule,
  },
};

/** {@link RailFlags} as a Standard Schema, which also gives its JSON Schema. */
export const railFlagsSchema: StandardSchema<RailFlags> =
  /* @__PURE__ */ standardSchema(checkRailFlags, railFlagsRules);
