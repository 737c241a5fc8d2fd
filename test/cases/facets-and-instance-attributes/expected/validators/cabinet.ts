/* eslint-disable */
// Generated from resources/cabinet.md. Do not edit.

import type { Cabinet } from "../models/cabinet.js";
import {
  isNullishOrBoolean,
  isNullishOrDateTimeOffset,
  isNullishOrInt64,
  isNullishOrString,
  isString,
  isStringArray,
  nullableBooleanRule,
  nullableDateTimeOffsetRule,
  nullableInt64Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { drawerRules, visitDrawerArray } from "./drawer.js";
import { lockRules, visitLock } from "./lock.js";

/**
 * Tells whether `value` has the shape of {@link Cabinet}.
 * Unknown members pass.
 */
export function isCabinet(value: unknown): value is Cabinet {
  return passes(value, visitCabinet);
}

/** Lists everything that keeps `value` from having the shape of {@link Cabinet}. */
export function checkCabinet(value: unknown, options?: CheckOptions): Verdict<Cabinet> {
  return check(value, visitCabinet, options);
}

/** Visits a {@link Cabinet}, for guards and checks. */
export function visitCabinet(value: unknown, name?: Key): boolean {
  if (!isObject<Cabinet>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.name, "name") &&
    (value.lock == null || visitLock(value.lock, "lock")) &&
    isNullishOrInt64(value.size, "size") &&
    isNullishOrString(value.url, "url") &&
    isNullishOrDateTimeOffset(value.made, "made") &&
    (value.keywords === undefined || isStringArray(value.keywords, "keywords")) &&
    isNullishOrBoolean(value.shared, "shared") &&
    isNullishOrString(value["@content.sourceUrl"], "@content.sourceUrl") &&
    isNullishOrString(value["@name.conflictBehavior"], "@name.conflictBehavior") &&
    (value.drawers === undefined || visitDrawerArray(value.drawers, "drawers")) &&
    leave()
  );
}

/** What {@link Cabinet} is made of. */
export const cabinetRules: ObjectRules = {
  name: "shelf.cabinet",
  members: {
    id: stringRule,
    name: nullableStringRule,
    lock: { type: () => lockRules, nullable: true },
    size: nullableInt64Rule,
    url: nullableStringRule,
    made: nullableDateTimeOffsetRule,
    keywords: { items: stringRule },
    shared: nullableBooleanRule,
    "@content.sourceUrl": nullableStringRule,
    "@name.conflictBehavior": nullableStringRule,
    drawers: { items: { type: () => drawerRules } },
  },
  readOnly: ["lock", "size", "url", "made", "drawers"],
};

/** {@link Cabinet} as a Standard Schema, which also gives its JSON Schema. */
export const cabinetSchema: StandardSchema<Cabinet> = /* @__PURE__ */ standardSchema(checkCabinet, cabinetRules);
