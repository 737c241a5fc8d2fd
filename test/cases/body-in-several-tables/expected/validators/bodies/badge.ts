/* eslint-disable */
// Generated from badge-revoke.md. Do not edit.

import type { BadgeRevokeBody } from "../../requests/badge.js";
import { nullableBooleanRule, nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link BadgeRevokeBody}.
 * Unknown and read-only members do not.
 */
export function isBadgeRevokeBody(value: unknown): value is BadgeRevokeBody {
  return checkWritten(value, badgeRevokeBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link BadgeRevokeBody}. */
export function checkBadgeRevokeBody(value: unknown): Verdict<BadgeRevokeBody> {
  return checkWritten(value, badgeRevokeBodyRules);
}

/** What {@link BadgeRevokeBody} is made of. */
export const badgeRevokeBodyRules: ObjectRules = {
  name: "badgeRevoke",
  members: {
    reason: nullableStringRule,
    notify: nullableBooleanRule,
    userId: nullableStringRule,
    groupId: nullableStringRule,
  },
  required: ["reason"],
  returned: () => badgeRevokeBodyRules,
};

/** {@link BadgeRevokeBody} as a Standard Schema, which also gives its JSON Schema. */
export const badgeRevokeBodySchema: StandardSchema<BadgeRevokeBody> =
  /* @__PURE__ */ standardSchema(checkBadgeRevokeBody, badgeRevokeBodyRules);
