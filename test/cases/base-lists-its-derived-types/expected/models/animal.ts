// Generated from animal.md. Do not edit.

/**
 * Something that lives here.
 * The bird and fish resources inherit from this type.
 *
 * @see animal.md
 */
export interface Animal {
  "@odata.type"?: string;
  /** In grams. */
  weight?: number | null;
}
