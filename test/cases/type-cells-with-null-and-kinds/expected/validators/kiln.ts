/* eslint-disable */
// Generated from kiln.md. Do not edit.

import type { Kiln } from "../models/kiln.js";
import {
  anythingRule,
  booleanRule,
  isAnything,
  isAnythingArray,
  isBoolean,
  isNullishOrDateTimeOffset,
  isNullishOrInt32,
  isNullishOrInt64,
  isNullishOrString,
  isString,
  isStringArray,
  nullableDateTimeOffsetRule,
  nullableInt32Rule,
  nullableInt64Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isArrayOf, isObject, isRecordOf, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Kiln}.
 * Unknown members pass.
 */
export function isKiln(value: unknown): value is Kiln {
  return passes(value, visitKiln);
}

/** Lists everything that keeps `value` from having the shape of {@link Kiln}. */
export function checkKiln(value: unknown, options?: CheckOptions): Verdict<Kiln> {
  return check(value, visitKiln, options);
}

/** Visits a {@link Kiln}, for guards and checks. */
export function visitKiln(value: unknown, name?: Key): boolean {
  if (!isObject<Kiln>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.glaze, "glaze") &&
    isNullishOrInt32(value.firings, "firings") &&
    isNullishOrDateTimeOffset(value.lastFired, "lastFired") &&
    isNullishOrInt64(value.watts, "watts") &&
    (value.isLit === undefined || isBoolean(value.isLit, "isLit")) &&
    (value.owner === undefined || isString(value.owner, "owner")) &&
    isNullishOrString(value.room, "room") &&
    (value.labels == null || isRecordOf(isString, value.labels, "labels")) &&
    (value.shelves === undefined || isStringArray(value.shelves, "shelves")) &&
    (value.programs === undefined || isArrayOf("objects", (value, name) => isRecordOf(isAnything, value, name), value.programs, "programs")) &&
    (value.parts === undefined || isAnythingArray(value.parts, "parts")) &&
    isNullishOrString(value.fuel, "fuel") &&
    (value.door == null || isRecordOf(isAnything, value.door, "door")) &&
    (value.tests == null || isStringArray(value.tests, "tests")) &&
    leave()
  );
}

/** What {@link Kiln} is made of. */
export const kilnRules: ObjectRules = {
  name: "pottery.kiln",
  members: {
    glaze: nullableStringRule,
    firings: nullableInt32Rule,
    lastFired: nullableDateTimeOffsetRule,
    watts: nullableInt64Rule,
    isLit: booleanRule,
    owner: stringRule,
    room: nullableStringRule,
    labels: { entries: stringRule, nullable: true },
    shelves: { items: stringRule },
    programs: { items: { entries: anythingRule } },
    parts: { items: anythingRule },
    fuel: nullableStringRule,
    door: { entries: anythingRule, nullable: true },
    tests: { items: stringRule, nullable: true },
  },
};

/** {@link Kiln} as a Standard Schema, which also gives its JSON Schema. */
export const kilnSchema: StandardSchema<Kiln> = /* @__PURE__ */ standardSchema(checkKiln, kilnRules);
