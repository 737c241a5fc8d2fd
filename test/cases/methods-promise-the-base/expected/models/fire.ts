/* eslint-disable */
// Generated from fire.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";

/**
 * Has the members of a job, and is none.
 *
 * @see `fire.md`
 */
export interface Fire {
  /** Of the job. */
  id?: string | null;
  /** How far it is. */
  status?: string | null;
  /** When it started. */
  startedAt?: DateTimeOffset | null;
  /** What went wrong. */
  error?: string | null;
}
