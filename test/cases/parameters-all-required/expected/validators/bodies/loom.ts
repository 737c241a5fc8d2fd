/* eslint-disable */
// Generated from api/loom-start.md. Do not edit.

import type { LoomStartBody } from "../../requests/loom.js";
import { nullableInt32Rule, nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link LoomStartBody}.
 * Unknown and read-only members do not.
 */
export function isLoomStartBody(value: unknown): value is LoomStartBody {
  return checkWritten(value, loomStartBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link LoomStartBody}. */
export function checkLoomStartBody(value: unknown): Verdict<LoomStartBody> {
  return checkWritten(value, loomStartBodyRules);
}

/** What {@link LoomStartBody} is made of. */
export const loomStartBodyRules: ObjectRules = {
  name: "loomStart",
  members: {
    pattern: nullableStringRule,
    threads: nullableInt32Rule,
  },
  required: ["pattern"],
  returned: () => loomStartBodyRules,
};

/** {@link LoomStartBody} as a Standard Schema, which also gives its JSON Schema. */
export const loomStartBodySchema: StandardSchema<LoomStartBody> =
  /* @__PURE__ */ standardSchema(checkLoomStartBody, loomStartBodyRules);
