// Generated from fax.md. Do not edit.

import type { Fax } from "../models/fax.js";
import { explainInt32, explainString, isInt32, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Fax}.
 * Unknown members pass.
 */
export function isFax(value: unknown): value is Fax {
  return (
    isObject<Fax>(value) &&
    (value.number == null || isString(value.number)) &&
    (value.tone == null || isString(value.tone)) &&
    (value.pages == null || isInt32(value.pages))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Fax}. */
export function checkFax(value: unknown): Verdict<Fax> {
  return verdict(value, explainFax);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainFax(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Fax>(
    value,
    pointer,
    problems,
    {
      number: optional(nullable(explainString)),
      tone: optional(nullable(explainString)),
      pages: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Fax} as a Standard Schema. */
export const faxSchema: StandardSchema<Fax> = /* @__PURE__ */ standardSchema(checkFax);
