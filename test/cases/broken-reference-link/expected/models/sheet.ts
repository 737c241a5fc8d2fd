// Generated from resources/sheet.md. Do not edit.

/** @see resources/sheet.md */
export interface Sheet {
  /** The size. */
  size?: number | null;
}
