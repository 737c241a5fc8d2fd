/* eslint-disable */
// Generated from rake.md. Do not edit.

/**
 * Collects leaves.
 *
 * @see `rake.md`
 */
export interface Rake {}
