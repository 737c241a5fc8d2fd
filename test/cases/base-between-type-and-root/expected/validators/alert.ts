/* eslint-disable */
// Generated from resources/alert.md. Do not edit.

import type { Alert } from "../models/alert.js";
import {
  isNullishOrInt32,
  isNullishOrString,
  isString,
  nullableInt32Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Alert}.
 * Unknown members pass.
 */
export function isAlert(value: unknown): value is Alert {
  return passes(value, visitAlert);
}

/** Lists everything that keeps `value` from having the shape of {@link Alert}. */
export function checkAlert(value: unknown, options?: CheckOptions): Verdict<Alert> {
  return check(value, visitAlert, options);
}

/** Visits a {@link Alert}, for guards and checks. */
export function visitAlert(value: unknown, name?: Key): boolean {
  if (!isObject<Alert>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.sender, "sender") &&
    isNullishOrInt32(value.level, "level") &&
    leave()
  );
}

/** What {@link Alert} is made of. */
export const alertRules: ObjectRules = {
  name: "microsoft.graph.alert",
  members: {
    id: stringRule,
    sender: nullableStringRule,
    level: nullableInt32Rule,
  },
};

/** {@link Alert} as a Standard Schema, which also gives its JSON Schema. */
export const alertSchema: StandardSchema<Alert> = /* @__PURE__ */ standardSchema(checkAlert, alertRules);
