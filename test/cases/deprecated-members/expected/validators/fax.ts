/* eslint-disable */
// Generated from fax.md. Do not edit.

import type { Fax } from "../models/fax.js";
import {
  isNullishOrBoolean,
  isNullishOrInt32,
  isNullishOrString,
  nullableBooleanRule,
  nullableInt32Rule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Fax}.
 * Unknown members pass.
 */
export function isFax(value: unknown): value is Fax {
  return passes(value, visitFax);
}

/** Lists everything that keeps `value` from having the shape of {@link Fax}. */
export function checkFax(value: unknown, options?: CheckOptions): Verdict<Fax> {
  return check(value, visitFax, options);
}

/** Visits a {@link Fax}, for guards and checks. */
export function visitFax(value: unknown, name?: Key): boolean {
  if (!isObject<Fax>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.number, "number") &&
    isNullishOrString(value.tone, "tone") &&
    isNullishOrInt32(value.pages, "pages") &&
    isNullishOrBoolean(value.isObsolete, "isObsolete") &&
    leave()
  );
}

/** What {@link Fax} is made of. */
export const faxRules: ObjectRules = {
  name: "microsoft.graph.fax",
  members: {
    number: nullableStringRule,
    tone: nullableStringRule,
    pages: nullableInt32Rule,
    isObsolete: nullableBooleanRule,
  },
};

/** {@link Fax} as a Standard Schema, which also gives its JSON Schema. */
export const faxSchema: StandardSchema<Fax> = /* @__PURE__ */ standardSchema(checkFax, faxRules);
