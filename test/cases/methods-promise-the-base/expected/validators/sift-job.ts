/* eslint-disable */
// Generated from siftJob.md. Do not edit.

import type { SiftJob } from "../models/sift-job.js";
import {
  isNullishOrDateTimeOffset,
  isNullishOrInt32,
  isNullishOrString,
  isString,
  nullableDateTimeOffsetRule,
  nullableInt32Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link SiftJob}.
 * Unknown members pass.
 */
export function isSiftJob(value: unknown): value is SiftJob {
  return passes(value, visitSiftJob);
}

/** Lists everything that keeps `value` from having the shape of {@link SiftJob}. */
export function checkSiftJob(value: unknown, options?: CheckOptions): Verdict<SiftJob> {
  return check(value, visitSiftJob, options);
}

/** Visits a {@link SiftJob}, for guards and checks. */
export function visitSiftJob(value: unknown, name?: Key): boolean {
  if (!isObject<SiftJob>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.status, "status") &&
    isNullishOrDateTimeOffset(value.startedAt, "startedAt") &&
    isNullishOrString(value.error, "error") &&
    isNullishOrInt32(value.mesh, "mesh") &&
    leave()
  );
}

/** What {@link SiftJob} is made of. */
export const siftJobRules: ObjectRules = {
  name: "works.siftJob",
  members: {
    id: stringRule,
    status: nullableStringRule,
    startedAt: nullableDateTimeOffsetRule,
    error: nullableStringRule,
    mesh: nullableInt32Rule,
  },
};

/** {@link SiftJob} as a Standard Schema, which also gives its JSON Schema. */
export const siftJobSchema: StandardSchema<SiftJob> = /* @__PURE__ */ standardSchema(checkSiftJob, siftJobRules);
