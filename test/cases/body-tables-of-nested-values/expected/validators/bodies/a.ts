/* eslint-disable */
// Generated from these pages. Do not edit.
// register-a-customer.md
// sign-a-contract.md

import type { RegisterRegisterCustomerBody, SignSignContractBody } from "../../requests/a.js";
import { nullableAnythingRule, nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link RegisterRegisterCustomerBody}.
 * Unknown and read-only members do not.
 */
export function isRegisterRegisterCustomerBody(value: unknown): value is RegisterRegisterCustomerBody {
  return checkWritten(value, registerRegisterCustomerBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link RegisterRegisterCustomerBody}. */
export function checkRegisterRegisterCustomerBody(value: unknown): Verdict<RegisterRegisterCustomerBody> {
  return checkWritten(value, registerRegisterCustomerBodyRules);
}

/** What {@link RegisterRegisterCustomerBody} is made of. */
export const registerRegisterCustomerBodyRules: ObjectRules = {
  name: "registerRegisterCustomer",
  members: {
    name: nullableStringRule,
    homeAddress: nullableAnythingRule,
  },
  required: ["name", "homeAddress"],
  returned: () => registerRegisterCustomerBodyRules,
};

/** {@link RegisterRegisterCustomerBody} as a Standard Schema, which also gives its JSON Schema. */
export const registerRegisterCustomerBodySchema: StandardSchema<RegisterRegisterCustomerBody> =
  /* @__PURE__ */ standardSchema(checkRegisterRegisterCustomerBody, registerRegisterCustomerBodyRules);

/**
 * Tells whether `value` has the shape of {@link SignSignContractBody}.
 * Unknown and read-only members do not.
 */
export function isSignSignContractBody(value: unknown): value is SignSignContractBody {
  return checkWritten(value, signSignContractBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link SignSignContractBody}. */
export function checkSignSignContractBody(value: unknown): Verdict<SignSignContractBody> {
  return checkWritten(value, signSignContractBodyRules);
}

/** What {@link SignSignContractBody} is made of. */
export const signSignContractBodyRules: ObjectRules = {
  name: "signSignContract",
  members: {
    place: nullableStringRule,
    witness: nullableStringRule,
  },
  required: ["place"],
  returned: () => signSignContractBodyRules,
};

/** {@link SignSignContractBody} as a Standard Schema, which also gives its JSON Schema. */
export const signSignContractBodySchema: StandardSchema<SignSignContractBody> =
  /* @__PURE__ */ standardSchema(checkSignSignContractBody, signSignContractBodyRules);
