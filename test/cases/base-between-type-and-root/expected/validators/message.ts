// Generated from resources/alert.md. Do not edit.

import type { Message } from "../models/message.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainEntity, isEntity } from "./entity.js";

/**
 * Tells whether `value` has the shape of {@link Message}.
 * Unknown members pass.
 */
export function isMessage(value: unknown): value is Message {
  return (
    isObject<Message>(value) &&
    (value.sender == null || isString(value.sender)) &&
    isEntity(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Message}. */
export function checkMessage(value: unknown): Verdict<Message> {
  return verdict(value, explainMessage);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainMessage(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Message>(
    value,
    pointer,
    problems,
    {
      sender: optional(nullable(explainString)),
    },
    explainEntity,
  );
}

/** {@link Message} as a Standard Schema. */
export const messageSchema: StandardSchema<Message> = /* @__PURE__ */ standardSchema(checkMessage);
