/* eslint-disable */
// Generated from resources/archive-shelf.md. Do not edit.

import type { ArchiveShelf } from "../models/archive-shelf.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link ArchiveShelf}.
 * Unknown members pass.
 */
export function isArchiveShelf(value: unknown): value is ArchiveShelf {
  return passes(value, visitArchiveShelf);
}

/** Lists everything that keeps `value` from having the shape of {@link ArchiveShelf}. */
export function checkArchiveShelf(value: unknown, options?: CheckOptions): Verdict<ArchiveShelf> {
  return check(value, visitArchiveShelf, options);
}

/** Visits a {@link ArchiveShelf}, for guards and checks. */
export function visitArchiveShelf(value: unknown, name?: Key): boolean {
  if (!isObject<ArchiveShelf>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrInt32(value.aisle, "aisle") &&
    leave()
  );
}

/** What {@link ArchiveShelf} is made of. */
export const archiveShelfRules: ObjectRules = {
  name: "microsoft.graph.archive.shelf",
  members: {
    id: stringRule,
    aisle: nullableInt32Rule,
  },
};

/** {@link ArchiveShelf} as a Standard Schema, which also gives its JSON Schema. */
export const archiveShelfSchema: StandardSchema<ArchiveShelf> =
  /* @__PURE__ */ standardSchema(checkArchiveShelf, archiveShelfRules);
