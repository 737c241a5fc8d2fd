// Generated from tour-get.md. Do not edit.

import type { Guide } from "../models/guide.js";
import { explainNumber, explainString, isNumber, isString } from "../runtime/primitives.js";
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
 * Tells whether `value` has the shape of {@link Guide}.
 * Unknown members pass.
 */
export function isGuide(value: unknown): value is Guide {
  return (
    isObject<Guide>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#microsoft.graph.guide") &&
    (value.languages === undefined || isArrayOf(value.languages, isString)) &&
    (value.rating == null || isNumber(value.rating))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Guide}. */
export function checkGuide(value: unknown): Verdict<Guide> {
  return verdict(value, explainGuide);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainGuide(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Guide>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#microsoft.graph.guide"])),
      languages: optional(arrayOf(explainString, "strings")),
      rating: optional(nullable(explainNumber)),
    },
  );
}

/** {@link Guide} as a Standard Schema. */
export const guideSchema: StandardSchema<Guide> = /* @__PURE__ */ standardSchema(checkGuide);
