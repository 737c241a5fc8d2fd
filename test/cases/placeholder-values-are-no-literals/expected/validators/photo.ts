/* eslint-disable */
// Generated from badge-create.md. Do not edit.

import type { Photo } from "../models/photo.js";
import {
  isNullishOrDateTimeOffset,
  isNullishOrInt32,
  isNullishOrString,
  isStringArray,
  nullableDateTimeOffsetRule,
  nullableInt32Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.photo", "microsoft.graph.photo"];

/**
 * Tells whether `value` has the shape of {@link Photo}.
 * Unknown members pass.
 */
export function isPhoto(value: unknown): value is Photo {
  return passes(value, visitPhoto);
}

/** Lists everything that keeps `value` from having the shape of {@link Photo}. */
export function checkPhoto(value: unknown, options?: CheckOptions): Verdict<Photo> {
  return check(value, visitPhoto, options);
}

/** Visits a {@link Photo}, for guards and checks. */
export function visitPhoto(value: unknown, name?: Key): boolean {
  if (!isObject<Photo>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.shape, "shape") &&
    isNullishOrDateTimeOffset(value.takenDateTime, "takenDateTime") &&
    isNullishOrInt32(value.width, "width") &&
    (value.tags === undefined || isStringArray(value.tags, "tags")) &&
    leave()
  );
}

/** What {@link Photo} is made of. */
export const photoRules: ObjectRules = {
  name: "microsoft.graph.photo",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    shape: nullableStringRule,
    takenDateTime: nullableDateTimeOffsetRule,
    width: nullableInt32Rule,
    tags: { items: stringRule },
  },
};

/** {@link Photo} as a Standard Schema, which also gives its JSON Schema. */
export const photoSchema: StandardSchema<Photo> = /* @__PURE__ */ standardSchema(checkPhoto, photoRules);
