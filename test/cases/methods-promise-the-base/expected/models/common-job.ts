// Generated from commonJob.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";
import type { Entity } from "./entity.js";

/**
 * The state of a job.
 *
 * @see commonJob.md
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
