/* eslint-disable */
// Generated from diagram.md. Do not edit.

/**
 * A diagram on a sheet.
 *
 * @see `diagram.md`
 */
export interface WorkbookDiagram {
  /** What stands above it. */
  title?: string | null;
}
