/* eslint-disable */
// Generated from harbor.md. Do not edit.

import type { Barge } from "./barge.js";
import type { Ferry } from "./ferry.js";
import type { Tugboat } from "./tugboat.js";

/**
 * A harbor.
 *
 * @see `harbor.md`
 */
export interface Harbor {
  /** The ship that is named by the text. */
  guest?: Ferry | null;
  /** The ship whose name holds the text. */
  tug?: Tugboat | null;
  /** The text names no type. */
  crane?: Barge | null;
}
