// Generated from resources/alert.md. Do not edit.

import type { Message } from "../models/message.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, typeNameOf, within } from "../runtime/validation.js";
import { alertRules, visitAlert } from "./alert.js";

/**
 * Tells whether `value` has the shape of {@link Message}.
 * Unknown members pass.
 */
export function isMessage(value: unknown): value is Message {
  try {
    return visitMessage(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Message}. */
export function checkMessage(value: unknown, options?: CheckOptions): Verdict<Message> {
  return check(value, visitMessage, options);
}

/** Visits a {@link Message}, for guards and checks. */
export function visitMessage(value: unknown, around?: Place, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "microsoft.graph.alert":
    case "#microsoft.graph.alert":
      return visitAlert(value, around, name);
  }
  if (!isObject<Message>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.id === undefined || isString(value.id, place, "id")) &&
    isNullishOrString(value.sender, place, "sender")
  );
}

/** What {@link Message} is made of. */
export const messageRules: ObjectRules = {
  name: "microsoft.graph.message",
  members: {
    id: stringRule,
    sender: nullableStringRule,
  },
  derived: () => [alertRules],
};

/** {@link Message} as a Standard Schema, which also gives its JSON Schema. */
export const messageSchema: StandardSchema<Message> = /* @__PURE__ */ standardSchema(checkMessage, messageRules);
