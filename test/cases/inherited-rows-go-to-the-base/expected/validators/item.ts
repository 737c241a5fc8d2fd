/* eslint-disable */
// Generated from item.md. Do not edit.

import type { AnyItem, Item } from "../models/item.js";
import { isNullishOrDateTimeOffset, isString, nullableDateTimeOffsetRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { bookRules, visitBook } from "./book.js";

/**
 * Tells whether `value` has the shape of {@link AnyItem}.
 * Unknown members pass.
 */
export function isItem(value: unknown): value is AnyItem {
  return passes(value, visitItem);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyItem}. */
export function checkItem(value: unknown, options?: CheckOptions): Verdict<AnyItem> {
  return check(value, visitItem, options);
}

/** Visits a {@link Item}, for guards and checks. */
export function visitItem(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "microsoft.graph.book":
    case "#microsoft.graph.book":
      return visitBook(value, name);
  }
  if (!isObject<Item>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrDateTimeOffset(value.createdDateTime, "createdDateTime") &&
    leave()
  );
}

/** What {@link AnyItem} is made of. */
export const itemRules: ObjectRules = {
  name: "microsoft.graph.item",
  members: {
    "@odata.type": stringRule,
    id: stringRule,
    createdDateTime: nullableDateTimeOffsetRule,
  },
  readOnly: ["id"],
  derived: () => [bookRules],
};

/** {@link AnyItem} as a Standard Schema, which also gives its JSON Schema. */
export const itemSchema: StandardSchema<AnyItem> = /* @__PURE__ */ standardSchema(checkItem, itemRules);
