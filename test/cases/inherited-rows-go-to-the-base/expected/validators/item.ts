// Generated from item.md. Do not edit.

import type { Item } from "../models/item.js";
import { explainDateTimeOffset, explainString, isDateTimeOffset, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Item}.
 * Unknown members pass.
 */
export function isItem(value: unknown): value is Item {
  return (
    isObject<Item>(value) &&
    (value.id === undefined || isString(value.id)) &&
    (value.createdDateTime == null || isDateTimeOffset(value.createdDateTime))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Item}. */
export function checkItem(value: unknown): Verdict<Item> {
  return verdict(value, explainItem);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainItem(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Item>(
    value,
    pointer,
    problems,
    {
      id: optional(explainString),
      createdDateTime: optional(nullable(explainDateTimeOffset)),
    },
  );
}

/** {@link Item} as a Standard Schema. */
export const itemSchema: StandardSchema<Item> = /* @__PURE__ */ standardSchema(checkItem);
