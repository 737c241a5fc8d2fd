/* eslint-disable */
// Generated from grindJob.md. Do not edit.

import type { CommonJob } from "./common-job.js";

/**
 * The state of a grinding job.
 *
 * @see `grindJob.md`
 */
export interface GrindJob extends CommonJob {
  /** What is ground. */
  grain?: string | null;
}
