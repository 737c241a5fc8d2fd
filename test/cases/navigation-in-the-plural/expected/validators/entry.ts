/* eslint-disable */
// Generated from resources/entry.md. Do not edit.

import type { Entry } from "../models/entry.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Entry}.
 * Unknown members pass.
 */
export function isEntry(value: unknown): value is Entry {
  return passes(value, visitEntry);
}

/** Lists everything that keeps `value` from having the shape of {@link Entry}. */
export function checkEntry(value: unknown, options?: CheckOptions): Verdict<Entry> {
  return check(value, visitEntry, options);
}

/** Visits a {@link Entry}, for guards and checks. */
export function visitEntry(value: unknown, name?: Key): boolean {
  if (!isObject<Entry>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.number, "number") &&
    leave()
  );
}

/** What {@link Entry} is made of. */
export const entryRules: ObjectRules = {
  name: "microsoft.graph.entry",
  members: {
    number: nullableStringRule,
  },
};

/** {@link Entry} as a Standard Schema, which also gives its JSON Schema. */
export const entrySchema: StandardSchema<Entry> = /* @__PURE__ */ standardSchema(checkEntry, entryRules);

/** Visits an array of {@link Entry}. */
export function visitEntryArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitEntry(value[index], index)) return false;
  return leave();
}
