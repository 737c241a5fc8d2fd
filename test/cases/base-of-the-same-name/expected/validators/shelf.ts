/* eslint-disable */
// Generated. Do not edit.

import type { AnyShelf, Shelf } from "../models/shelf.js";
import { isString, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { archiveShelfRules, visitArchiveShelf } from "./archive-shelf.js";

/**
 * Tells whether `value` has the shape of {@link AnyShelf}.
 * Unknown members pass.
 */
export function isShelf(value: unknown): value is AnyShelf {
  return passes(value, visitShelf);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyShelf}. */
export function checkShelf(value: unknown, options?: CheckOptions): Verdict<AnyShelf> {
  return check(value, visitShelf, options);
}

/** Visits a {@link Shelf}, for guards and checks. */
export function visitShelf(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "microsoft.graph.archive.shelf":
    case "#microsoft.graph.archive.shelf":
      return visitArchiveShelf(value, name);
  }
  if (!isObject<Shelf>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    (value.id === undefined || isString(value.id, "id")) &&
    leave()
  );
}

/** What {@link AnyShelf} is made of. */
export const shelfRules: ObjectRules = {
  name: "microsoft.graph.shelf",
  members: {
    "@odata.type": stringRule,
    id: stringRule,
  },
  derived: () => [archiveShelfRules],
};

/** {@link AnyShelf} as a Standard Schema, which also gives its JSON Schema. */
export const shelfSchema: StandardSchema<AnyShelf> = /* @__PURE__ */ standardSchema(checkShelf, shelfRules);
