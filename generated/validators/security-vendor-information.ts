/* eslint-disable */
// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { SecurityVendorInformation } from "../models/security-vendor-information.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = [
  "#microsoft.graph.securityVendorInformation",
  "microsoft.graph.securityVendorInformation",
];

/**
 * Tells whether `value` has the shape of {@link SecurityVendorInformation}.
 * Unknown members pass.
 */
export function isSecurityVendorInformation(value: unknown): value is SecurityVendorInformation {
  return passes(value, visitSecurityVendorInformation);
}

/** Lists everything that keeps `value` from having the shape of {@link SecurityVendorInformation}. */
export function checkSecurityVendorInformation(
  value: unknown,
  options?: CheckOptions,
): Verdict<SecurityVendorInformation> {
  return check(value, visitSecurityVendorInformation, options);
}

/** Visits a {@link SecurityVendorInformation}, for guards and checks. */
export function visitSecurityVendorInformation(value: unknown, name?: Key): boolean {
  if (!isObject<SecurityVendorInformation>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.provider, "provider") &&
    isNullishOrString(value.providerVersion, "providerVersion") &&
    isNullishOrString(value.subProvider, "subProvider") &&
    isNullishOrString(value.vendor, "vendor") &&
    leave()
  );
}

/** What {@link SecurityVendorInformation} is made of. */
export const securityVendorInformationRules: ObjectRules = {
  name: "microsoft.graph.securityVendorInformation",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    provider: nullableStringRule,
    providerVersion: nullableStringRule,
    subProvider: nullableStringRule,
    vendor: nullableStringRule,
  },
};

/** {@link SecurityVendorInformation} as a Standard Schema, which also gives its JSON Schema. */
export const securityVendorInformationSchema: StandardSchema<SecurityVendorInformation> =
  /* @__PURE__ */ standardSchema(checkSecurityVendorInformation, securityVendorInformationRules);
