/* eslint-disable */
// Generated from source.md. Do not edit.

import type { Source } from "../models/source.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { inputPairRules, visitInputPairArray } from "./input-pair.js";

/**
 * Tells whether `value` has the shape of {@link Source}.
 * Unknown members pass.
 */
export function isSource(value: unknown): value is Source {
  return passes(value, visitSource);
}

/** Lists everything that keeps `value` from having the shape of {@link Source}. */
export function checkSource(value: unknown, options?: CheckOptions): Verdict<Source> {
  return check(value, visitSource, options);
}

/** Visits a {@link Source}, for guards and checks. */
export function visitSource(value: unknown, name?: Key): boolean {
  if (!isObject<Source>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.name, "name") &&
    (value.inputs === undefined || visitInputPairArray(value.inputs, "inputs")) &&
    leave()
  );
}

/** What {@link Source} is made of. */
export const sourceRules: ObjectRules = {
  name: "pipes.source",
  members: {
    name: nullableStringRule,
    inputs: { items: { type: () => inputPairRules } },
  },
};

/** {@link Source} as a Standard Schema, which also gives its JSON Schema. */
export const sourceSchema: StandardSchema<Source> = /* @__PURE__ */ standardSchema(checkSource, sourceRules);
