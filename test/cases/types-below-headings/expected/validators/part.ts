/* eslint-disable */
// Generated from tool-resources.md. Do not edit.

import type { Part } from "../models/part.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Part}.
 * Unknown members pass.
 */
export function isPart(value: unknown): value is Part {
  return passes(value, visitPart);
}

/** Lists everything that keeps `value` from having the shape of {@link Part}. */
export function checkPart(value: unknown, options?: CheckOptions): Verdict<Part> {
  return check(value, visitPart, options);
}

/** Visits a {@link Part}, for guards and checks. */
export function visitPart(value: unknown, name?: Key): boolean {
  if (!isObject<Part>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.name, "name") &&
    leave()
  );
}

/** What {@link Part} is made of. */
export const partRules: ObjectRules = {
  name: "Part",
  members: {
    name: nullableStringRule,
  },
};

/** {@link Part} as a Standard Schema, which also gives its JSON Schema. */
export const partSchema: StandardSchema<Part> = /* @__PURE__ */ standardSchema(checkPart, partRules);

/** Visits an array of {@link Part}. */
export function visitPartArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitPart(value[index], index)) return false;
  return leave();
}
