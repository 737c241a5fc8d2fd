/* eslint-disable */
// Generated from boards.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * Known from examples only.
 *
 * @see `boards.md`
 */
export interface Board {
  id?: Double | null;
  title?: string | null;
  is_hidden?: boolean | null;
}
