/* eslint-disable */
// Generated from api/post-send.md. Do not edit.

import type { PostSendBody } from "../../requests/post.js";
import { nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link PostSendBody}.
 * Unknown and read-only members do not.
 */
export function isPostSendBody(value: unknown): value is PostSendBody {
  return checkWritten(value, postSendBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link PostSendBody}. */
export function checkPostSendBody(value: unknown): Verdict<PostSendBody> {
  return checkWritten(value, postSendBodyRules);
}

/** What {@link PostSendBody} is made of. */
export const postSendBodyRules: ObjectRules = {
  name: "postSend",
  members: {
    contentUrl: nullableStringRule,
    note: nullableStringRule,
  },
  required: ["contentUrl"],
  returned: () => postSendBodyRules,
};

/** {@link PostSendBody} as a Standard Schema, which also gives its JSON Schema. */
export const postSendBodySchema: StandardSchema<PostSendBody> =
  /* @__PURE__ */ standardSchema(checkPostSendBody, postSendBodyRules);
