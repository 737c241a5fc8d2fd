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
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link SiftJob}.
 * Unknown members pass.
 */
export function isSiftJob(value: unknown): value is SiftJob {
  try {
    return visitSiftJob(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link SiftJob}. */
export function checkSiftJob(value: unknown, options?: CheckOptions): Verdict<SiftJob> {
  return check(value, visitSiftJob, options);
}

/** Visits a {@link SiftJob}, for guards and checks. */
export function visitSiftJob(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<SiftJob>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.id === undefined || isString(value.id, place, "id")) &&
    isNullishOrString(value.status, place, "status") &&
    isNullishOrDateTimeOffset(value.startedAt, place, "startedAt") &&
    isNullishOrString(value.error, place, "error") &&
    isNullishOrInt32(value.mesh, place, "mesh")
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
