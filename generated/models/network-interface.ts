/* eslint-disable */
// Generated from api/hostsecurityprofile-create.md. Do not edit.

/**
 * Known from examples only.
 *
 * @see `api/hostsecurityprofile-create.md`
 */
export interface NetworkInterface {
  "@odata.type"?: "#microsoft.graph.networkInterface" | "microsoft.graph.networkInterface";
  description?: string | null;
  ipV4Address?: string | null;
  ipV6Address?: string | null;
  localIpV6Address?: string | null;
  macAddress?: string | null;
}
