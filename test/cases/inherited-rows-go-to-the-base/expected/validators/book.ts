// Generated from book.md. Do not edit.

import type { Book } from "../models/book.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainItem, isItem } from "./item.js";

/**
 * Tells whether `value` has the shape of {@link Book}.
 * Unknown members pass.
 */
export function isBook(value: unknown): value is Book {
  return (
    isObject<Book>(value) &&
    (value.pages == null || isInt32(value.pages)) &&
    isItem(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Book}. */
export function checkBook(value: unknown): Verdict<Book> {
  return verdict(value, explainBook);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainBook(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Book>(
    value,
    pointer,
    problems,
    {
      pages: optional(nullable(explainInt32)),
    },
    explainItem,
  );
}

/** {@link Book} as a Standard Schema. */
export const bookSchema: StandardSchema<Book> = /* @__PURE__ */ standardSchema(checkBook);
