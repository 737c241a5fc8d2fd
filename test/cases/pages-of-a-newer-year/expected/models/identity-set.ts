/* eslint-disable */
// Generated from resources/security-incidentnote.md. Do not edit.

/**
 * Known by name only.
 *
 * @see `resources/security-incidentnote.md`
 */
export interface IdentitySet {}
