// Generated from resources/basething.md. Do not edit.

/**
 * What all things have.
 *
 * Known from examples only.
 *
 * @see resources/basething.md
 */
export interface BaseThing {
  "@odata.type"?: string;
  id?: string;
  name?: string | null;
}
