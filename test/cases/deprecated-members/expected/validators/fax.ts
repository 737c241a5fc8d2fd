// Generated from fax.md. Do not edit.

import type { Fax } from "../models/fax.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Fax}.
 * Unknown members pass.
 */
export function isFax(value: unknown): value is Fax {
  try {
    return visitFax(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Fax}. */
export function checkFax(value: unknown, options?: CheckOptions): Verdict<Fax> {
  return check(value, visitFax, options);
}

/** Visits a {@link Fax}, for guards and checks. */
export function visitFax(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Fax>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrString(value.number, place, "number") &&
    isNullishOrString(value.tone, place, "tone") &&
    isNullishOrInt32(value.pages, place, "pages")
  );
}

/** What {@link Fax} is made of. */
export const faxRules: ObjectRules = {
  name: "microsoft.graph.fax",
  members: {
    number: nullableStringRule,
    tone: nullableStringRule,
    pages: nullableInt32Rule,
  },
};

/** {@link Fax} as a Standard Schema, which also gives its JSON Schema. */
export const faxSchema: StandardSchema<Fax> = /* @__PURE__ */ standardSchema(checkFax, faxRules);
