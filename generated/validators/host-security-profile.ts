// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { HostSecurityProfile, HostSecurityProfileCreate } from "../models/host-security-profile.js";
import {
  explainBoolean,
  explainDateTimeOffset,
  explainString,
  isBoolean,
  isDateTimeOffset,
  isString,
} from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  oneOf,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";
import { explainEntity, isEntity } from "./entity.js";
import { explainLogonUser, isLogonUser } from "./logon-user.js";
import { explainNetworkInterface, isNetworkInterface } from "./network-interface.js";
import { explainSecurityVendorInformation, isSecurityVendorInformation } from "./security-vendor-information.js";

/**
 * Tells whether `value` has the shape of {@link HostSecurityProfile}.
 * Unknown members pass.
 */
export function isHostSecurityProfile(value: unknown): value is HostSecurityProfile {
  return (
    isObject<HostSecurityProfile>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#microsoft.graph.hostSecurityProfile") &&
    (value.azureSubscriptionId == null || isString(value.azureSubscriptionId)) &&
    (value.azureTenantId == null || isString(value.azureTenantId)) &&
    (value.firstSeenDateTime == null || isDateTimeOffset(value.firstSeenDateTime)) &&
    (value.fqdn == null || isString(value.fqdn)) &&
    (value.isAzureAdJoined == null || isBoolean(value.isAzureAdJoined)) &&
    (value.isAzureAdRegistered == null || isBoolean(value.isAzureAdRegistered)) &&
    (value.isHybridAzureDomainJoined == null || isBoolean(value.isHybridAzureDomainJoined)) &&
    (value.lastSeenDateTime == null || isDateTimeOffset(value.lastSeenDateTime)) &&
    (value.logonUsers === undefined || isArrayOf(value.logonUsers, isLogonUser)) &&
    (value.netBiosName == null || isString(value.netBiosName)) &&
    (value.networkInterfaces === undefined || isArrayOf(value.networkInterfaces, isNetworkInterface)) &&
    (value.os == null || isString(value.os)) &&
    (value.osVersion == null || isString(value.osVersion)) &&
    (value.parentHost == null || isString(value.parentHost)) &&
    (value.relatedHostIds === undefined || isArrayOf(value.relatedHostIds, isString)) &&
    (value.riskScore == null || isString(value.riskScore)) &&
    (value.tags === undefined || isArrayOf(value.tags, isString)) &&
    (value.vendorInformation == null || isSecurityVendorInformation(value.vendorInformation)) &&
    isEntity(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link HostSecurityProfile}. */
export function checkHostSecurityProfile(value: unknown): Verdict<HostSecurityProfile> {
  return verdict(value, explainHostSecurityProfile);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainHostSecurityProfile(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<HostSecurityProfile>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#microsoft.graph.hostSecurityProfile"])),
      azureSubscriptionId: optional(nullable(explainString)),
      azureTenantId: optional(nullable(explainString)),
      firstSeenDateTime: optional(nullable(explainDateTimeOffset)),
      fqdn: optional(nullable(explainString)),
      isAzureAdJoined: optional(nullable(explainBoolean)),
      isAzureAdRegistered: optional(nullable(explainBoolean)),
      isHybridAzureDomainJoined: optional(nullable(explainBoolean)),
      lastSeenDateTime: optional(nullable(explainDateTimeOffset)),
      logonUsers: optional(arrayOf(explainLogonUser, "objects")),
      netBiosName: optional(nullable(explainString)),
      networkInterfaces: optional(arrayOf(explainNetworkInterface, "objects")),
      os: optional(nullable(explainString)),
      osVersion: optional(nullable(explainString)),
      parentHost: optional(nullable(explainString)),
      relatedHostIds: optional(arrayOf(explainString, "strings")),
      riskScore: optional(nullable(explainString)),
      tags: optional(arrayOf(explainString, "strings")),
      vendorInformation: optional(nullable(explainSecurityVendorInformation)),
    },
    explainEntity,
  );
}

/** {@link HostSecurityProfile} as a Standard Schema. */
export const hostSecurityProfileSchema: StandardSchema<HostSecurityProfile> =
  /* @__PURE__ */ standardSchema(checkHostSecurityProfile);

/**
 * Tells whether `value` has the shape of {@link HostSecurityProfileCreate}.
 * Unknown members pass.
 */
export function isHostSecurityProfileCreate(value: unknown): value is HostSecurityProfileCreate {
  return (
    isObject<HostSecurityProfileCreate>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#microsoft.graph.hostSecurityProfile") &&
    (value.id === undefined || isString(value.id)) &&
    (value.azureSubscriptionId === null || isString(value.azureSubscriptionId)) &&
    (value.azureTenantId === null || isString(value.azureTenantId)) &&
    (value.firstSeenDateTime === null || isDateTimeOffset(value.firstSeenDateTime)) &&
    (value.fqdn === null || isString(value.fqdn)) &&
    (value.isAzureAdJoined === null || isBoolean(value.isAzureAdJoined)) &&
    (value.isAzureAdRegistered === null || isBoolean(value.isAzureAdRegistered)) &&
    (value.isHybridAzureDomainJoined === null || isBoolean(value.isHybridAzureDomainJoined)) &&
    (value.lastSeenDateTime === null || isDateTimeOffset(value.lastSeenDateTime)) &&
    isArrayOf(value.logonUsers, isLogonUser) &&
    (value.netBiosName === null || isString(value.netBiosName)) &&
    isArrayOf(value.networkInterfaces, isNetworkInterface) &&
    (value.os === null || isString(value.os)) &&
    (value.osVersion === null || isString(value.osVersion)) &&
    (value.parentHost === null || isString(value.parentHost)) &&
    isArrayOf(value.relatedHostIds, isString) &&
    (value.riskScore === null || isString(value.riskScore)) &&
    isArrayOf(value.tags, isString) &&
    (value.vendorInformation === null || isSecurityVendorInformation(value.vendorInformation))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link HostSecurityProfileCreate}. */
export function checkHostSecurityProfileCreate(value: unknown): Verdict<HostSecurityProfileCreate> {
  return verdict(value, explainHostSecurityProfileCreate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainHostSecurityProfileCreate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<HostSecurityProfileCreate>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#microsoft.graph.hostSecurityProfile"])),
      id: optional(explainString),
      azureSubscriptionId: nullable(explainString),
      azureTenantId: nullable(explainString),
      firstSeenDateTime: nullable(explainDateTimeOffset),
      fqdn: nullable(explainString),
      isAzureAdJoined: nullable(explainBoolean),
      isAzureAdRegistered: nullable(explainBoolean),
      isHybridAzureDomainJoined: nullable(explainBoolean),
      lastSeenDateTime: nullable(explainDateTimeOffset),
      logonUsers: arrayOf(explainLogonUser, "objects"),
      netBiosName: nullable(explainString),
      networkInterfaces: arrayOf(explainNetworkInterface, "objects"),
      os: nullable(explainString),
      osVersion: nullable(explainString),
      parentHost: nullable(explainString),
      relatedHostIds: arrayOf(explainString, "strings"),
      riskScore: nullable(explainString),
      tags: arrayOf(explainString, "strings"),
      vendorInformation: nullable(explainSecurityVendorInformation),
    },
  );
}

/** {@link HostSecurityProfileCreate} as a Standard Schema. */
export const hostSecurityProfileCreateSchema: StandardSchema<HostSecurityProfileCreate> =
  /* @__PURE__ */ standardSchema(checkHostSecurityProfileCreate);
