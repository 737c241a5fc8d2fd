/* eslint-disable */
// Generated from book.md. Do not edit.

import type { Book } from "../models/book.js";
import {
  isNullishOrDateTimeOffset,
  isNullishOrInt32,
  isString,
  nullableDateTimeOffsetRule,
  nullableInt32Rule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Book}.
 * Unknown members pass.
 */
export function isBook(value: unknown): value is Book {
  return passes(value, visitBook);
}

/** Lists everything that keeps `value` from having the shape of {@link Book}. */
export function checkBook(value: unknown, options?: CheckOptions): Verdict<Book> {
  return check(value, visitBook, options);
}

/** Visits a {@link Book}, for guards and checks. */
export function visitBook(value: unknown, name?: Key): boolean {
  if (!isObject<Book>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrDateTimeOffset(value.createdDateTime, "createdDateTime") &&
    isNullishOrInt32(value.pages, "pages") &&
    leave()
  );
}

/** What {@link Book} is made of. */
export const bookRules: ObjectRules = {
  name: "microsoft.graph.book",
  members: {
    id: stringRule,
    createdDateTime: nullableDateTimeOffsetRule,
    pages: nullableInt32Rule,
  },
  readOnly: ["id"],
};

/** {@link Book} as a Standard Schema, which also gives its JSON Schema. */
export const bookSchema: StandardSchema<Book> = /* @__PURE__ */ standardSchema(checkBook, bookRules);
