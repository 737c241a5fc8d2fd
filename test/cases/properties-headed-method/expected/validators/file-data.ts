/* eslint-disable */
// Generated from file-data.md. Do not edit.

import type { FileData } from "../models/file-data.js";
import { isNullishOrBase64, nullableBase64Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link FileData}.
 * Unknown members pass.
 */
export function isFileData(value: unknown): value is FileData {
  return passes(value, visitFileData);
}

/** Lists everything that keeps `value` from having the shape of {@link FileData}. */
export function checkFileData(value: unknown, options?: CheckOptions): Verdict<FileData> {
  return check(value, visitFileData, options);
}

/** Visits a {@link FileData}, for guards and checks. */
export function visitFileData(value: unknown, name?: Key): boolean {
  if (!isObject<FileData>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrBase64(value.data, "data") &&
    leave()
  );
}

/** What {@link FileData} is made of. */
export const fileDataRules: ObjectRules = {
  name: "city.fileData",
  members: {
    data: nullableBase64Rule,
  },
};

/** {@link FileData} as a Standard Schema, which also gives its JSON Schema. */
export const fileDataSchema: StandardSchema<FileData> = /* @__PURE__ */ standardSchema(checkFileData, fileDataRules);
