/* eslint-disable */
// Generated from resources/alert.md. Do not edit.

import type { AnyMessage, Message } from "../models/message.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { alertRules, visitAlert } from "./alert.js";

/**
 * Tells whether `value` has the shape of {@link AnyMessage}.
 * Unknown members pass.
 */
export function isMessage(value: unknown): value is AnyMessage {
  return passes(value, visitMessage);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyMessage}. */
export function checkMessage(value: unknown, options?: CheckOptions): Verdict<AnyMessage> {
  return check(value, visitMessage, options);
}

/** Visits a {@link Message}, for guards and checks. */
export function visitMessage(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "microsoft.graph.alert":
    case "#microsoft.graph.alert":
      return visitAlert(value, name);
  }
  if (!isObject<Message>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.sender, "sender") &&
    leave()
  );
}

/** What {@link AnyMessage} is made of. */
export const messageRules: ObjectRules = {
  name: "microsoft.graph.message",
  members: {
    "@odata.type": stringRule,
    id: stringRule,
    sender: nullableStringRule,
  },
  derived: () => [alertRules],
};

/** {@link AnyMessage} as a Standard Schema, which also gives its JSON Schema. */
export const messageSchema: StandardSchema<AnyMessage> = /* @__PURE__ */ standardSchema(checkMessage, messageRules);
