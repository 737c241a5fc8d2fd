/* eslint-disable */
// Generated from resources/sheet.md. Do not edit.

import type { AnySheet, Sheet } from "../models/sheet.js";
import { isNullishOrInt64, isString, nullableInt64Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, nested, passes, typeNameOf } from "../runtime/validation.js";
import { paperRules, visitPaper } from "./paper.js";

/**
 * Tells whether `value` has the shape of {@link AnySheet}.
 * Unknown members pass.
 */
export function isSheet(value: unknown): value is AnySheet {
  return passes(value, visitSheet);
}

/** Lists everything that keeps `value` from having the shape of {@link AnySheet}. */
export function checkSheet(value: unknown, options?: CheckOptions): Verdict<AnySheet> {
  return check(value, visitSheet, options);
}

/** Visits a {@link Sheet}, for guards and checks. */
export function visitSheet(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "shelf.paper":
    case "#shelf.paper":
      return visitPaper(value, name);
  }
  if (!isObject<Sheet>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrInt64(value.size, "size") &&
    leave()
  );
}

/** What {@link AnySheet} is made of. */
export const sheetRules: ObjectRules = {
  name: "shelf.sheet",
  members: {
    "@odata.type": stringRule,
    size: nullableInt64Rule,
  },
  derived: () => [paperRules],
};

/** {@link AnySheet} as a Standard Schema, which also gives its JSON Schema. */
export const sheetSchema: StandardSchema<AnySheet> = /* @__PURE__ */ standardSchema(checkSheet, sheetRules);

/** Visits an array of {@link Sheet}. */
export function visitSheetArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!nested(visitSheet, value[index], index)) return false;
  return leave();
}
