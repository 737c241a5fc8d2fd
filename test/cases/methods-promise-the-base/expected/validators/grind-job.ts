/* eslint-disable */
// Generated from grindJob.md. Do not edit.

import type { GrindJob } from "../models/grind-job.js";
import {
  isNullishOrDateTimeOffset,
  isNullishOrString,
  isString,
  nullableDateTimeOffsetRule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link GrindJob}.
 * Unknown members pass.
 */
export function isGrindJob(value: unknown): value is GrindJob {
  return passes(value, visitGrindJob);
}

/** Lists everything that keeps `value` from having the shape of {@link GrindJob}. */
export function checkGrindJob(value: unknown, options?: CheckOptions): Verdict<GrindJob> {
  return check(value, visitGrindJob, options);
}

/** Visits a {@link GrindJob}, for guards and checks. */
export function visitGrindJob(value: unknown, name?: Key): boolean {
  if (!isObject<GrindJob>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.status, "status") &&
    isNullishOrDateTimeOffset(value.startedAt, "startedAt") &&
    isNullishOrString(value.error, "error") &&
    isNullishOrString(value.grain, "grain") &&
    leave()
  );
}

/** What {@link GrindJob} is made of. */
export const grindJobRules: ObjectRules = {
  name: "works.grindJob",
  members: {
    id: stringRule,
    status: nullableStringRule,
    startedAt: nullableDateTimeOffsetRule,
    error: nullableStringRule,
    grain: nullableStringRule,
  },
};

/** {@link GrindJob} as a Standard Schema, which also gives its JSON Schema. */
export const grindJobSchema: StandardSchema<GrindJob> = /* @__PURE__ */ standardSchema(checkGrindJob, grindJobRules);
