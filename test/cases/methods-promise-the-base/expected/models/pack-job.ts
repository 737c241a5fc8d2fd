/* eslint-disable */
// Generated from packJob.md. Do not edit.

import type { CommonJob } from "./common-job.js";

/**
 * The state of a packing job, of the family of the others.
 *
 * @see `packJob.md`
 */
export interface PackJob extends CommonJob {}
