// Generated from resources/basething.md. Do not edit.

/**
 * What all things have.
 *
 * Known from examples only.
 *
 * @see resources/basething.md
 */
export interface BaseThing {
  id?: string;
  name?: string | null;
}
