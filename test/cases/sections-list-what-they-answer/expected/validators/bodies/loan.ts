/* eslint-disable */
// Generated from loans.md. Do not edit.

import type { CreateLoanBody } from "../../requests/loan.js";
import { nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link CreateLoanBody}.
 * Unknown and read-only members do not.
 */
export function isCreateLoanBody(value: unknown): value is CreateLoanBody {
  return checkWritten(value, createLoanBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link CreateLoanBody}. */
export function checkCreateLoanBody(value: unknown): Verdict<CreateLoanBody> {
  return checkWritten(value, createLoanBodyRules);
}

/** What {@link CreateLoanBody} is made of. */
export const createLoanBodyRules: ObjectRules = {
  name: "createLoan",
  members: {
    card: nullableStringRule,
  },
  required: ["card"],
  returned: () => createLoanBodyRules,
};

/** {@link CreateLoanBody} as a Standard Schema, which also gives its JSON Schema. */
export const createLoanBodySchema: StandardSchema<CreateLoanBody> =
  /* @__PURE__ */ standardSchema(checkCreateLoanBody, createLoanBodyRules);
