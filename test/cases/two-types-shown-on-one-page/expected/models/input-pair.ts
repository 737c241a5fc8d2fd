// Generated from source.md. Do not edit.

/**
 * Known from examples only.
 *
 * @see source.md
 */
export interface InputPair {
  key?: string | null;
  weight?: number | null;
}
