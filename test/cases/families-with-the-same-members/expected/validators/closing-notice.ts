/* eslint-disable */
// Generated from closingNotice.md. Do not edit.

import type { ClosingNotice } from "../models/closing-notice.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link ClosingNotice}.
 * Unknown members pass.
 */
export function isClosingNotice(value: unknown): value is ClosingNotice {
  return passes(value, visitClosingNotice);
}

/** Lists everything that keeps `value` from having the shape of {@link ClosingNotice}. */
export function checkClosingNotice(value: unknown, options?: CheckOptions): Verdict<ClosingNotice> {
  return check(value, visitClosingNotice, options);
}

/** Visits a {@link ClosingNotice}, for guards and checks. */
export function visitClosingNotice(value: unknown, name?: Key): boolean {
  if (!isObject<ClosingNotice>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.title, "title") &&
    isNullishOrInt32(value.priority, "priority") &&
    isNullishOrString(value.sender, "sender") &&
    isNullishOrInt32(value.closesIn, "closesIn") &&
    leave()
  );
}

/** What {@link ClosingNotice} is made of. */
export const closingNoticeRules: ObjectRules = {
  name: "shop.closingNotice",
  members: {
    title: nullableStringRule,
    priority: nullableInt32Rule,
    sender: nullableStringRule,
    closesIn: nullableInt32Rule,
  },
};

/** {@link ClosingNotice} as a Standard Schema, which also gives its JSON Schema. */
export const closingNoticeSchema: StandardSchema<ClosingNotice> =
  /* @__PURE__ */ standardSchema(checkClosingNotice, closingNoticeRules);
