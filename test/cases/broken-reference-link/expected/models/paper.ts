/* eslint-disable */
// Generated from resources/paper.md. Do not edit.

import type { Identity } from "./identity.js";
import type { AnySheet, Sheet } from "./sheet.js";

/**
 * A paper.
 *
 * @see `resources/paper.md`
 */
export interface Paper extends Sheet {
  /** The identifier. */
  id?: string;
  /** Who has it. */
  owner?: Identity | null;
  /** Who changed it. */
  editor?: unknown;
  /** Its sheets. */
  parts?: AnySheet[];
}
