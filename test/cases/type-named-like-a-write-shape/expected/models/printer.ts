/* eslint-disable */
// Generated from printer.md. Do not edit.

/**
 * What prints.
 *
 * @see `printer.md`
 */
export interface Printer {
  /** Where the paper is. */
  tray?: string | null;
}
