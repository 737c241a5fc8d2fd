// Generated from siftJob.md. Do not edit.

import type { SiftJob } from "../models/sift-job.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainCommonJob, isCommonJob } from "./common-job.js";

/**
 * Tells whether `value` has the shape of {@link SiftJob}.
 * Unknown members pass.
 */
export function isSiftJob(value: unknown): value is SiftJob {
  return (
    isObject<SiftJob>(value) &&
    (value.mesh == null || isInt32(value.mesh)) &&
    isCommonJob(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link SiftJob}. */
export function checkSiftJob(value: unknown): Verdict<SiftJob> {
  return verdict(value, explainSiftJob);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSiftJob(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<SiftJob>(
    value,
    pointer,
    problems,
    {
      mesh: optional(nullable(explainInt32)),
    },
    explainCommonJob,
  );
}

/** {@link SiftJob} as a Standard Schema. */
export const siftJobSchema: StandardSchema<SiftJob> = /* @__PURE__ */ standardSchema(checkSiftJob);
