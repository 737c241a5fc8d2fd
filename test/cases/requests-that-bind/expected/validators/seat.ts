/* eslint-disable */
// Generated from seat.md. Do not edit.

import type { Seat } from "../models/seat.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { singerRules, visitSinger } from "./singer.js";

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
    isNullishOrInt32(value.row, "row") &&
    (value.singer == null || visitSinger(value.singer, "singer")) &&
    isNullishOrString(value["singer@odata.bind"], "singer@odata.bind") &&
    leave()
  );
}

/** What {@link Seat} is made of. */
export const seatRules: ObjectRules = {
  name: "music.seat",
  members: {
    row: nullableInt32Rule,
    singer: { type: () => singerRules, nullable: true },
    "singer@odata.bind": nullableStringRule,
  },
};

/** {@link Seat} as a Standard Schema, which also gives its JSON Schema. */
export const seatSchema: StandardSchema<Seat> = /* @__PURE__ */ standardSchema(checkSeat, seatRules);

/** Visits an array of {@link Seat}. */
export function visitSeatArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitSeat(value[index], index)) return false;
  return leave();
}
