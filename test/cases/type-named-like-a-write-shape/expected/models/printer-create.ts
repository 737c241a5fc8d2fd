/* eslint-disable */
// Generated from printerCreate.md. Do not edit.

/**
 * How printers come to be; no request sends one.
 *
 * @see `printerCreate.md`
 */
export interface PrinterCreate {
  /** The words. */
  plan?: string | null;
}
