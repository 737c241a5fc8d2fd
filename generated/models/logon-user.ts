/* eslint-disable */
// Generated from api/hostsecurityprofile-create.md. Do not edit.

/**
 * Known from examples only.
 *
 * @see `api/hostsecurityprofile-create.md`
 */
export interface LogonUser {
  "@odata.type"?: "#microsoft.graph.logonUser" | "microsoft.graph.logonUser";
  accountDomain?: string | null;
  accountName?: string | null;
  accountType?: string | null;
  logonId?: string | null;
  logonTypes?: string[];
}
