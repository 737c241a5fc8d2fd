// Generated from api/security-incident-post-notes.md. Do not edit.

/**
 * The permissions that `createIncidentNote` needs: one of each list, the least privileged first.
 *
 * @see api/security-incident-post-notes.md
 */
export const createIncidentNotePermissions = {
  delegated: ["SecurityIncident.ReadWrite.All"],
  delegatedPersonal: [],
  application: ["SecurityIncident.ReadWrite.All"],
} as const;
