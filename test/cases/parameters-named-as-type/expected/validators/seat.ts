/* eslint-disable */
// Generated from resources/seat.md. Do not edit.

import type { Seat } from "../models/seat.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Seat}.
 * Unknown members pass.
 */
export function isSeat(value: unknown): value is Seat {
  return passes(value, visitSeat);
}

/** Lists everything that keeps `value` from having the shape of {@link Seat}. */
export function checkSeat(value: unknown, options?: CheckOptions): Verdict<Seat> {
  return check(value, visitSeat, options);
}

/** Visits a {@link Seat}, for guards and checks. */
export function visitSeat(value: unknown, name?: Key): boolean {
  if (!isObject<Seat>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrInt32(value.row, "row") &&
    leave()
  );
}

/** What {@link Seat} is made of. */
export const seatRules: ObjectRules = {
  name: "microsoft.graph.seat",
  members: {
    id: stringRule,
    row: nullableInt32Rule,
  },
  readOnly: ["id"],
};

/** {@link Seat} as a Standard Schema, which also gives its JSON Schema. */
export const seatSchema: StandardSchema<Seat> = /* @__PURE__ */ standardSchema(checkSeat, seatRules);
