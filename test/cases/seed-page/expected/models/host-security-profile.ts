/* eslint-disable */
// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";
import type { Entity } from "./entity.js";
import type { LogonUser } from "./logon-user.js";
import type { NetworkInterface } from "./network-interface.js";
import type { SecurityVendorInformation } from "./security-vendor-information.js";

/** @see `api/hostsecurityprofile-create.md` */
export interface HostSecurityProfile extends Entity {
  "@odata.type"?: "#microsoft.graph.hostSecurityProfile";
  azureSubscriptionId?: string | null;
  azureTenantId?: string | null;
  firstSeenDateTime?: DateTimeOffset | null;
  fqdn?: string | null;
  isAzureAdJoined?: boolean | null;
  isAzureAdRegistered?: boolean | null;
  isHybridAzureDomainJoined?: boolean | null;
  lastSeenDateTime?: DateTimeOffset | null;
  logonUsers?: LogonUser[];
  netBiosName?: string | null;
  networkInterfaces?: NetworkInterface[];
  os?: string | null;
  osVersion?: string | null;
  parentHost?: string | null;
  relatedHostIds?: string[];
  riskScore?: string | null;
  tags?: string[];
  vendorInformation?: SecurityVendorInformation | null;
}

/** What a request that creates {@link HostSecurityProfile} sends. */
export interface HostSecurityProfileCreate {
  "@odata.type"?: "#microsoft.graph.hostSecurityProfile" | undefined;
  id?: string | undefined;
  azureSubscriptionId: string | null;
  azureTenantId: string | null;
  firstSeenDateTime: DateTimeOffset | null;
  fqdn: string | null;
  isAzureAdJoined: boolean | null;
  isAzureAdRegistered: boolean | null;
  isHybridAzureDomainJoined: boolean | null;
  lastSeenDateTime: DateTimeOffset | null;
  logonUsers: LogonUser[];
  netBiosName: string | null;
  networkInterfaces: NetworkInterface[];
  os: string | null;
  osVersion: string | null;
  parentHost: string | null;
  relatedHostIds: string[];
  riskScore: string | null;
  tags: string[];
  vendorInformation: SecurityVendorInformation | null;
}
