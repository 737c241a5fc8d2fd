/* eslint-disable */
// Generated from api/kiln-fire.md. Do not edit.

import type { KilnFireBody } from "../../requests/kiln.js";
import { nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link KilnFireBody}.
 * Unknown and read-only members do not.
 */
export function isKilnFireBody(value: unknown): value is KilnFireBody {
  return checkWritten(value, kilnFireBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link KilnFireBody}. */
export function checkKilnFireBody(value: unknown): Verdict<KilnFireBody> {
  return checkWritten(value, kilnFireBodyRules);
}

/** What {@link KilnFireBody} is made of. */
export const kilnFireBodyRules: ObjectRules = {
  name: "kilnFire",
  members: {
    glaze: nullableStringRule,
  },
  returned: () => kilnFireBodyRules,
};

/** {@link KilnFireBody} as a Standard Schema, which also gives its JSON Schema. */
export const kilnFireBodySchema: StandardSchema<KilnFireBody> =
  /* @__PURE__ */ standardSchema(checkKilnFireBody, kilnFireBodyRules);
