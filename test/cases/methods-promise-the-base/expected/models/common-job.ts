/* eslint-disable */
// Generated from commonJob.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";
import type { Entity } from "./entity.js";
import type { GrindJob } from "./grind-job.js";
import type { PackJob } from "./pack-job.js";
import type { SiftJob } from "./sift-job.js";

/**
 * The state of a job.
 *
 * @see `commonJob.md`
 */
export interface CommonJob extends Entity {
  "@odata.type"?: string;
  /** How far it is. */
  status?: string | null;
  /** When it started. */
  startedAt?: DateTimeOffset | null;
  /** What went wrong. */
  error?: string | null;
}

/** {@link CommonJob}, or what is derived from it: `"@odata.type"` tells. */
export type AnyCommonJob =
  | (CommonJob & { "@odata.type"?: "#works.commonJob" })
  | (GrindJob & { "@odata.type": "#works.grindJob" })
  | (PackJob & { "@odata.type": "#works.packJob" })
  | (SiftJob & { "@odata.type": "#works.siftJob" });
