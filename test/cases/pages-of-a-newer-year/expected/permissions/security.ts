// Generated from api/security-incidentnote-review.md. Do not edit.

/**
 * The permissions that `incidentNoteReview` needs: one of each list, the least privileged first.
 *
 * @see api/security-incidentnote-review.md
 */
export const incidentNoteReviewPermissions = {
  delegated: ["SecurityIncident.ReadWrite.All"],
  delegatedPersonal: [],
  application: [["SecurityIncident.Read.All", "Note.ReadWrite.All"]],
} as const;
