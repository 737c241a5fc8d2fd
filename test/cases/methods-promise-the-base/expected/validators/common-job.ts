// Generated from commonJob.md. Do not edit.

import type { CommonJob } from "../models/common-job.js";
import { explainDateTimeOffset, explainString, isDateTimeOffset, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainEntity, isEntity } from "./entity.js";

/**
 * Tells whether `value` has the shape of {@link CommonJob}.
 * Unknown members pass.
 */
export function isCommonJob(value: unknown): value is CommonJob {
  return (
    isObject<CommonJob>(value) &&
    (value.status == null || isString(value.status)) &&
    (value.startedAt == null || isDateTimeOffset(value.startedAt)) &&
    (value.error == null || isString(value.error)) &&
    isEntity(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link CommonJob}. */
export function checkCommonJob(value: unknown): Verdict<CommonJob> {
  return verdict(value, explainCommonJob);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCommonJob(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<CommonJob>(
    value,
    pointer,
    problems,
    {
      status: optional(nullable(explainString)),
      startedAt: optional(nullable(explainDateTimeOffset)),
      error: optional(nullable(explainString)),
    },
    explainEntity,
  );
}

/** {@link CommonJob} as a Standard Schema. */
export const commonJobSchema: StandardSchema<CommonJob> = /* @__PURE__ */ standardSchema(checkCommonJob);
