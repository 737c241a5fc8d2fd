/* eslint-disable */
// Generated from kite-invite.md. Do not edit.

import type { InviteOthersToFlyKiteBody } from "../../requests/kite.js";
import { stringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link InviteOthersToFlyKiteBody}.
 * Unknown and read-only members do not.
 */
export function isInviteOthersToFlyKiteBody(value: unknown): value is InviteOthersToFlyKiteBody {
  return checkWritten(value, inviteOthersToFlyKiteBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link InviteOthersToFlyKiteBody}. */
export function checkInviteOthersToFlyKiteBody(value: unknown): Verdict<InviteOthersToFlyKiteBody> {
  return checkWritten(value, inviteOthersToFlyKiteBodyRules);
}

/** What {@link InviteOthersToFlyKiteBody} is made of. */
export const inviteOthersToFlyKiteBodyRules: ObjectRules = {
  name: "inviteOthersToFlyKite",
  members: {
    names: { items: stringRule },
  },
  returned: () => inviteOthersToFlyKiteBodyRules,
};

/** {@link InviteOthersToFlyKiteBody} as a Standard Schema, which also gives its JSON Schema. */
export const inviteOthersToFlyKiteBodySchema: StandardSchema<InviteOthersToFlyKiteBody> =
  /* @__PURE__ */ standardSchema(checkInviteOthersToFlyKiteBody, inviteOthersToFlyKiteBodyRules);
