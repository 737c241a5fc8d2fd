/* eslint-disable */
// Generated from file-data.md. Do not edit.

import type { Base64 } from "../runtime/primitives.js";

/** @see `file-data.md` */
export interface FileData {
  /** The bytes of the file. */
  data?: Base64 | null;
}
