/* eslint-disable */
// Generated from siftJob.md. Do not edit.

import type { CommonJob } from "./common-job.js";

/**
 * The state of a sifting job.
 *
 * @see `siftJob.md`
 */
export interface SiftJob extends CommonJob {
  /** How fine. */
  mesh?: number | null;
}
