/* eslint-disable */
// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { HostSecurityProfile, HostSecurityProfileCreate } from "../models/host-security-profile.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create a new hostSecurityProfiles object.
 *
 * `POST /Security/hostSecurityProfiles`
 *
 * @see `api/hostsecurityprofile-create.md`
 */
export async function createHostSecurityProfile(
  client: Client,
  body: HostSecurityProfileCreate,
  options?: RequestOptions,
): Promise<HostSecurityProfile> {
  return send(
    client,
    {
      method: "POST",
      path: "/Security/hostSecurityProfiles",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<HostSecurityProfile>,
    },
    options,
  );
}
