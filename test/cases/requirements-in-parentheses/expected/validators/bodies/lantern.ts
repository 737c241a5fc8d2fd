/* eslint-disable */
// Generated from api/lantern-light.md. Do not edit.

import type { LanternLightBody } from "../../requests/lantern.js";
import { nullableInt32Rule, nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link LanternLightBody}.
 * Unknown and read-only members do not.
 */
export function isLanternLightBody(value: unknown): value is LanternLightBody {
  return checkWritten(value, lanternLightBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link LanternLightBody}. */
export function checkLanternLightBody(value: unknown): Verdict<LanternLightBody> {
  return checkWritten(value, lanternLightBodyRules);
}

/** What {@link LanternLightBody} is made of. */
export const lanternLightBodyRules: ObjectRules = {
  name: "lanternLight",
  members: {
    wick: nullableStringRule,
    oil: nullableStringRule,
    minutes: nullableInt32Rule,
    color: nullableStringRule,
  },
  required: ["wick", "oil"],
  returned: () => lanternLightBodyRules,
};

/** {@link LanternLightBody} as a Standard Schema, which also gives its JSON Schema. */
export const lanternLightBodySchema: StandardSchema<LanternLightBody> =
  /* @__PURE__ */ standardSchema(checkLanternLightBody, lanternLightBodyRules);
