/* eslint-disable */
// Generated from form.md. Do not edit.

/** @see `form.md` */
export interface Form {
  /**
   * What stands on top.
   * Not nullable.
   */
  title?: string;
  /**
   * What stands below.
   * Nullable.
   */
  footer?: string | null;
  /** What is asked. */
  fields?: string[];
}
