/* eslint-disable */
// Generated from api/hostsecurityprofile-create.md. Do not edit.

/**
 * Known from examples only.
 *
 * @see `api/hostsecurityprofile-create.md`
 */
export interface SecurityVendorInformation {
  "@odata.type"?: "#microsoft.graph.securityVendorInformation" | "microsoft.graph.securityVendorInformation";
  provider?: string | null;
  providerVersion?: string | null;
  subProvider?: string | null;
  vendor?: string | null;
}
