/* eslint-disable */
// Generated from api/cabinet_get.md. Do not edit.

/**
 * The permissions that `getCabinet` needs: one of each list, the least privileged first.
 *
 * @see `api/cabinet_get.md`
 */
export const getCabinetPermissions = {
  delegated: ["Things.Read", "Things.ReadWrite"],
  delegatedPersonal: ["Things.Read", "Things.ReadWrite"],
  application: ["Things.Read.All"],
} as const;
