/* eslint-disable */
// Generated from rule.md. Do not edit.

/**
 * Says what is allowed.
 *
 * @see `rule.md`
 */
export interface OfficeRule {
  /** The rule itself, as described below. */
  definition?: string[];
}
