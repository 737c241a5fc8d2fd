// Generated from badge-create.md. Do not edit.

import type { Photo } from "../models/photo.js";
import {
  explainDateTimeOffset,
  explainInt32,
  explainString,
  isDateTimeOffset,
  isInt32,
  isString,
} from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  oneOf,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Photo}.
 * Unknown members pass.
 */
export function isPhoto(value: unknown): value is Photo {
  return (
    isObject<Photo>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#microsoft.graph.photo" || value["@odata.type"] === "microsoft.graph.photo") &&
    (value.shape == null || isString(value.shape)) &&
    (value.takenDateTime == null || isDateTimeOffset(value.takenDateTime)) &&
    (value.width == null || isInt32(value.width)) &&
    (value.tags === undefined || isArrayOf(value.tags, isString))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Photo}. */
export function checkPhoto(value: unknown): Verdict<Photo> {
  return verdict(value, explainPhoto);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainPhoto(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Photo>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#microsoft.graph.photo", "microsoft.graph.photo"])),
      shape: optional(nullable(explainString)),
      takenDateTime: optional(nullable(explainDateTimeOffset)),
      width: optional(nullable(explainInt32)),
      tags: optional(arrayOf(explainString, "strings")),
    },
  );
}

/** {@link Photo} as a Standard Schema. */
export const photoSchema: StandardSchema<Photo> = /* @__PURE__ */ standardSchema(checkPhoto);
