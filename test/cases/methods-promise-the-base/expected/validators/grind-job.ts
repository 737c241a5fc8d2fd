// Generated from grindJob.md. Do not edit.

import type { GrindJob } from "../models/grind-job.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainCommonJob, isCommonJob } from "./common-job.js";

/**
 * Tells whether `value` has the shape of {@link GrindJob}.
 * Unknown members pass.
 */
export function isGrindJob(value: unknown): value is GrindJob {
  return (
    isObject<GrindJob>(value) &&
    (value.grain == null || isString(value.grain)) &&
    isCommonJob(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link GrindJob}. */
export function checkGrindJob(value: unknown): Verdict<GrindJob> {
  return verdict(value, explainGrindJob);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainGrindJob(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<GrindJob>(
    value,
    pointer,
    problems,
    {
      grain: optional(nullable(explainString)),
    },
    explainCommonJob,
  );
}

/** {@link GrindJob} as a Standard Schema. */
export const grindJobSchema: StandardSchema<GrindJob> = /* @__PURE__ */ standardSchema(checkGrindJob);
