/* eslint-disable */
// Generated from resources/paper.md. Do not edit.

/**
 * Known by name only.
 *
 * @see `resources/paper.md`
 */
export interface Identity {}
