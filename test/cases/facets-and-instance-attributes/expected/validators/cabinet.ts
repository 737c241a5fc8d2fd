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
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";
import { drawerRules, visitDrawerArray } from "./drawer.js";
import { lockRules, visitLock } from "./lock.js";

/**
 * Tells whether `value` has the shape of {@link Cabinet}.
 * Unknown members pass.
 */
export function isCabinet(value: unknown): value is Cabinet {
  try {
    return visitCabinet(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Cabinet}. */
export function checkCabinet(value: unknown, options?: CheckOptions): Verdict<Cabinet> {
  return check(value, visitCabinet, options);
}

/** Visits a {@link Cabinet}, for guards and checks. */
export function visitCabinet(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Cabinet>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.id === undefined || isString(value.id, place, "id")) &&
    isNullishOrString(value.name, place, "name") &&
    (value.lock == null || visitLock(value.lock, place, "lock")) &&
    isNullishOrInt64(value.size, place, "size") &&
    isNullishOrString(value.url, place, "url") &&
    isNullishOrDateTimeOffset(value.made, place, "made") &&
    (value.keywords === undefined || isStringArray(value.keywords, place, "keywords")) &&
    isNullishOrBoolean(value.shared, place, "shared") &&
    isNullishOrString(value["@content.sourceUrl"], place, "@content.sourceUrl") &&
    isNullishOrString(value["@name.conflictBehavior"], place, "@name.conflictBehavior") &&
    (value.drawers === undefined || visitDrawerArray(value.drawers, place, "drawers"))
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
