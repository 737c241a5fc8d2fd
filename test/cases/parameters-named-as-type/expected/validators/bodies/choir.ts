/* eslint-disable */
// Generated from api/choir-seat.md. Do not edit.

import type { ChoirSeatBody } from "../../requests/choir.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";
import { seatRules } from "../seat.js";

/**
 * Tells whether `value` has the shape of {@link ChoirSeatBody}.
 * Unknown and read-only members do not.
 */
export function isChoirSeatBody(value: unknown): value is ChoirSeatBody {
  return checkWritten(value, choirSeatBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link ChoirSeatBody}. */
export function checkChoirSeatBody(value: unknown): Verdict<ChoirSeatBody> {
  return checkWritten(value, choirSeatBodyRules);
}

/** What {@link ChoirSeatBody} is made of. */
export const choirSeatBodyRules: ObjectRules = {
  name: "choirSeat",
  members: {
    seats: { items: { type: () => seatRules } },
  },
  returned: () => choirSeatBodyRules,
};

/** {@link ChoirSeatBody} as a Standard Schema, which also gives its JSON Schema. */
export const choirSeatBodySchema: StandardSchema<ChoirSeatBody> =
  /* @__PURE__ */ standardSchema(checkChoirSeatBody, choirSeatBodyRules);
