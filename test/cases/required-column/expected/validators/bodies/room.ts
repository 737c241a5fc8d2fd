/* eslint-disable */
// Generated from room-book.md. Do not edit.

import type { RoomBookBody } from "../../requests/room.js";
import { nullableDateTimeOffsetRule, nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link RoomBookBody}.
 * Unknown and read-only members do not.
 */
export function isRoomBookBody(value: unknown): value is RoomBookBody {
  return checkWritten(value, roomBookBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link RoomBookBody}. */
export function checkRoomBookBody(value: unknown): Verdict<RoomBookBody> {
  return checkWritten(value, roomBookBodyRules);
}

/** What {@link RoomBookBody} is made of. */
export const roomBookBodyRules: ObjectRules = {
  name: "roomBook",
  members: {
    from: nullableDateTimeOffsetRule,
    until: nullableDateTimeOffsetRule,
    purpose: nullableStringRule,
  },
  required: ["from", "until"],
  returned: () => roomBookBodyRules,
};

/** {@link RoomBookBody} as a Standard Schema, which also gives its JSON Schema. */
export const roomBookBodySchema: StandardSchema<RoomBookBody> =
  /* @__PURE__ */ standardSchema(checkRoomBookBody, roomBookBodyRules);
