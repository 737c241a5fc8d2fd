// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { SecurityVendorInformation } from "../models/security-vendor-information.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, oneOf, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link SecurityVendorInformation}.
 * Unknown members pass.
 */
export function isSecurityVendorInformation(value: unknown): value is SecurityVendorInformation {
  return (
    isObject<SecurityVendorInformation>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#microsoft.graph.securityVendorInformation" || value["@odata.type"] === "microsoft.graph.securityVendorInformation") &&
    (value.provider == null || isString(value.provider)) &&
    (value.providerVersion == null || isString(value.providerVersion)) &&
    (value.subProvider == null || isString(value.subProvider)) &&
    (value.vendor == null || isString(value.vendor))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link SecurityVendorInformation}. */
export function checkSecurityVendorInformation(value: unknown): Verdict<SecurityVendorInformation> {
  return verdict(value, explainSecurityVendorInformation);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSecurityVendorInformation(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<SecurityVendorInformation>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#microsoft.graph.securityVendorInformation", "microsoft.graph.securityVendorInformation"])),
      provider: optional(nullable(explainString)),
      providerVersion: optional(nullable(explainString)),
      subProvider: optional(nullable(explainString)),
      vendor: optional(nullable(explainString)),
    },
  );
}

/** {@link SecurityVendorInformation} as a Standard Schema. */
export const securityVendorInformationSchema: StandardSchema<SecurityVendorInformation> =
  /* @__PURE__ */ standardSchema(checkSecurityVendorInformation);
