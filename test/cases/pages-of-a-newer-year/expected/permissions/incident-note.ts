/* eslint-disable */
// Generated from these pages. Do not edit.
// api/security-incident-post-notes.md
// api/security-incidentnote-review.md

/**
 * The permissions that `createIncidentNote` needs: one of each list, the least privileged first.
 *
 * @see `api/security-incident-post-notes.md`
 */
export const createIncidentNotePermissions = {
  delegated: ["SecurityIncident.ReadWrite.All"],
  delegatedPersonal: [],
  application: ["SecurityIncident.ReadWrite.All"],
} as const;

/**
 * The permissions that `incidentNoteReview` needs: one of each list, the least privileged first.
 *
 * @see `api/security-incidentnote-review.md`
 */
export const incidentNoteReviewPermissions = {
  delegated: ["SecurityIncident.ReadWrite.All"],
  delegatedPersonal: [],
  application: [["SecurityIncident.Read.All", "Note.ReadWrite.All"]],
} as const;
