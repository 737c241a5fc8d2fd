/* eslint-disable */
// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { HostSecurityProfile, HostSecurityProfileCreate } from "../models/host-security-profile.js";
import {
  isNullishOrBoolean,
  isNullishOrDateTimeOffset,
  isNullishOrString,
  isString,
  isStringArray,
  nullableBooleanRule,
  nullableDateTimeOffsetRule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";
import { logonUserRules, visitLogonUserArray } from "./logon-user.js";
import { networkInterfaceRules, visitNetworkInterfaceArray } from "./network-interface.js";
import { securityVendorInformationRules, visitSecurityVendorInformation } from "./security-vendor-information.js";

const typeNames: readonly string[] = ["#microsoft.graph.hostSecurityProfile"];

/**
 * Tells whether `value` has the shape of {@link HostSecurityProfile}.
 * Unknown members pass.
 */
export function isHostSecurityProfile(value: unknown): value is HostSecurityProfile {
  return passes(value, visitHostSecurityProfile);
}

/** Lists everything that keeps `value` from having the shape of {@link HostSecurityProfile}. */
export function checkHostSecurityProfile(value: unknown, options?: CheckOptions): Verdict<HostSecurityProfile> {
  return check(value, visitHostSecurityProfile, options);
}

/** Visits a {@link HostSecurityProfile}, for guards and checks. */
export function visitHostSecurityProfile(value: unknown, name?: Key): boolean {
  if (!isObject<HostSecurityProfile>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.azureSubscriptionId, "azureSubscriptionId") &&
    isNullishOrString(value.azureTenantId, "azureTenantId") &&
    isNullishOrDateTimeOffset(value.firstSeenDateTime, "firstSeenDateTime") &&
    isNullishOrString(value.fqdn, "fqdn") &&
    isNullishOrBoolean(value.isAzureAdJoined, "isAzureAdJoined") &&
    isNullishOrBoolean(value.isAzureAdRegistered, "isAzureAdRegistered") &&
    isNullishOrBoolean(value.isHybridAzureDomainJoined, "isHybridAzureDomainJoined") &&
    isNullishOrDateTimeOffset(value.lastSeenDateTime, "lastSeenDateTime") &&
    (value.logonUsers === undefined || visitLogonUserArray(value.logonUsers, "logonUsers")) &&
    isNullishOrString(value.netBiosName, "netBiosName") &&
    (value.networkInterfaces === undefined || visitNetworkInterfaceArray(value.networkInterfaces, "networkInterfaces")) &&
    isNullishOrString(value.os, "os") &&
    isNullishOrString(value.osVersion, "osVersion") &&
    isNullishOrString(value.parentHost, "parentHost") &&
    (value.relatedHostIds === undefined || isStringArray(value.relatedHostIds, "relatedHostIds")) &&
    isNullishOrString(value.riskScore, "riskScore") &&
    (value.tags === undefined || isStringArray(value.tags, "tags")) &&
    (value.vendorInformation == null || visitSecurityVendorInformation(value.vendorInformation, "vendorInformation")) &&
    leave()
  );
}

/** What {@link HostSecurityProfile} is made of. */
export const hostSecurityProfileRules: ObjectRules = {
  name: "microsoft.graph.hostSecurityProfile",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    id: stringRule,
    azureSubscriptionId: nullableStringRule,
    azureTenantId: nullableStringRule,
    firstSeenDateTime: nullableDateTimeOffsetRule,
    fqdn: nullableStringRule,
    isAzureAdJoined: nullableBooleanRule,
    isAzureAdRegistered: nullableBooleanRule,
    isHybridAzureDomainJoined: nullableBooleanRule,
    lastSeenDateTime: nullableDateTimeOffsetRule,
    logonUsers: { items: { type: () => logonUserRules } },
    netBiosName: nullableStringRule,
    networkInterfaces: { items: { type: () => networkInterfaceRules } },
    os: nullableStringRule,
    osVersion: nullableStringRule,
    parentHost: nullableStringRule,
    relatedHostIds: { items: stringRule },
    riskScore: nullableStringRule,
    tags: { items: stringRule },
    vendorInformation: { type: () => securityVendorInformationRules, nullable: true },
  },
};

/** {@link HostSecurityProfile} as a Standard Schema, which also gives its JSON Schema. */
export const hostSecurityProfileSchema: StandardSchema<HostSecurityProfile> =
  /* @__PURE__ */ standardSchema(checkHostSecurityProfile, hostSecurityProfileRules);

/**
 * Tells whether `value` has the shape of {@link HostSecurityProfileCreate}.
 * Unknown and read-only members do not.
 */
export function isHostSecurityProfileCreate(value: unknown): value is HostSecurityProfileCreate {
  return checkWritten(value, hostSecurityProfileCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link HostSecurityProfileCreate}. */
export function checkHostSecurityProfileCreate(value: unknown): Verdict<HostSecurityProfileCreate> {
  return checkWritten(value, hostSecurityProfileCreateRules);
}

/** What {@link HostSecurityProfileCreate} is made of. */
export const hostSecurityProfileCreateRules: ObjectRules = {
  name: "microsoft.graph.hostSecurityProfile",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    id: stringRule,
    azureSubscriptionId: nullableStringRule,
    azureTenantId: nullableStringRule,
    firstSeenDateTime: nullableDateTimeOffsetRule,
    fqdn: nullableStringRule,
    isAzureAdJoined: nullableBooleanRule,
    isAzureAdRegistered: nullableBooleanRule,
    isHybridAzureDomainJoined: nullableBooleanRule,
    lastSeenDateTime: nullableDateTimeOffsetRule,
    logonUsers: { items: { type: () => logonUserRules } },
    netBiosName: nullableStringRule,
    networkInterfaces: { items: { type: () => networkInterfaceRules } },
    os: nullableStringRule,
    osVersion: nullableStringRule,
    parentHost: nullableStringRule,
    relatedHostIds: { items: stringRule },
    riskScore: nullableStringRule,
    tags: { items: stringRule },
    vendorInformation: { type: () => securityVendorInformationRules, nullable: true },
  },
  required: [
    "azureSubscriptionId",
    "azureTenantId",
    "firstSeenDateTime",
    "fqdn",
    "isAzureAdJoined",
    "isAzureAdRegistered",
    "isHybridAzureDomainJoined",
    "lastSeenDateTime",
    "logonUsers",
    "netBiosName",
    "networkInterfaces",
    "os",
    "osVersion",
    "parentHost",
    "relatedHostIds",
    "riskScore",
    "tags",
    "vendorInformation",
  ],
  returned: () => hostSecurityProfileRules,
};

/** {@link HostSecurityProfileCreate} as a Standard Schema, which also gives its JSON Schema. */
export const hostSecurityProfileCreateSchema: StandardSchema<HostSecurityProfileCreate> =
  /* @__PURE__ */ standardSchema(checkHostSecurityProfileCreate, hostSecurityProfileCreateRules);
