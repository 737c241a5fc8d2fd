// Generated from resources/sheet.md. Do not edit.

import type { Sheet } from "../models/sheet.js";
import { explainInt64, isInt64 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Sheet}.
 * Unknown members pass.
 */
export function isSheet(value: unknown): value is Sheet {
  return (
    isObject<Sheet>(value) &&
    (value.size == null || isInt64(value.size))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Sheet}. */
export function checkSheet(value: unknown): Verdict<Sheet> {
  return verdict(value, explainSheet);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSheet(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Sheet>(
    value,
    pointer,
    problems,
    {
      size: optional(nullable(explainInt64)),
    },
  );
}

/** {@link Sheet} as a Standard Schema. */
export const sheetSchema: StandardSchema<Sheet> = /* @__PURE__ */ standardSchema(checkSheet);
