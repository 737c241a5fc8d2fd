/* eslint-disable */
// Generated from letter-send.md. Do not edit.

import type { LetterSendBody } from "../../requests/letter.js";
import { nullableDateOnlyRule, nullableStringRule, stringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link LetterSendBody}.
 * Unknown and read-only members do not.
 */
export function isLetterSendBody(value: unknown): value is LetterSendBody {
  return checkWritten(value, letterSendBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link LetterSendBody}. */
export function checkLetterSendBody(value: unknown): Verdict<LetterSendBody> {
  return checkWritten(value, letterSendBodyRules);
}

/** What {@link LetterSendBody} is made of. */
export const letterSendBodyRules: ObjectRules = {
  name: "letterSend",
  members: {
    recipients: { items: stringRule },
    note: nullableStringRule,
    sendDate: nullableDateOnlyRule,
  },
  required: ["recipients"],
  returned: () => letterSendBodyRules,
};

/** {@link LetterSendBody} as a Standard Schema, which also gives its JSON Schema. */
export const letterSendBodySchema: StandardSchema<LetterSendBody> =
  /* @__PURE__ */ standardSchema(checkLetterSendBody, letterSendBodyRules);
