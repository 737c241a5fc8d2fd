/* eslint-disable */
// Generated from api/sketch-get.md. Do not edit.

/**
 * Known from examples only.
 *
 * @see `api/sketch-get.md`
 */
export interface Sketch {
  id?: string | null;
  title?: string | null;
}
