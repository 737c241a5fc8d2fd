// Generated from packJob.md. Do not edit.

import type { PackJob } from "../models/pack-job.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, standardSchema, verdict } from "../runtime/validation.js";
import { explainCommonJob, isCommonJob } from "./common-job.js";

/**
 * Tells whether `value` has the shape of {@link PackJob}.
 * Unknown members pass.
 */
export function isPackJob(value: unknown): value is PackJob {
  return (
    isObject<PackJob>(value) &&
    isCommonJob(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link PackJob}. */
export function checkPackJob(value: unknown): Verdict<PackJob> {
  return verdict(value, explainPackJob);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainPackJob(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<PackJob>(
    value,
    pointer,
    problems,
    {
    },
    explainCommonJob,
  );
}

/** {@link PackJob} as a Standard Schema. */
export const packJobSchema: StandardSchema<PackJob> = /* @__PURE__ */ standardSchema(checkPackJob);
