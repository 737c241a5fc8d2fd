/* eslint-disable */
// Generated from packJob.md. Do not edit.

import type { PackJob } from "../models/pack-job.js";
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
 * Tells whether `value` has the shape of {@link PackJob}.
 * Unknown members pass.
 */
export function isPackJob(value: unknown): value is PackJob {
  return passes(value, visitPackJob);
}

/** Lists everything that keeps `value` from having the shape of {@link PackJob}. */
export function checkPackJob(value: unknown, options?: CheckOptions): Verdict<PackJob> {
  return check(value, visitPackJob, options);
}

/** Visits a {@link PackJob}, for guards and checks. */
export function visitPackJob(value: unknown, name?: Key): boolean {
  if (!isObject<PackJob>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.status, "status") &&
    isNullishOrDateTimeOffset(value.startedAt, "startedAt") &&
    isNullishOrString(value.error, "error") &&
    leave()
  );
}

/** What {@link PackJob} is made of. */
export const packJobRules: ObjectRules = {
  name: "works.packJob",
  members: {
    id: stringRule,
    status: nullableStringRule,
    startedAt: nullableDateTimeOffsetRule,
    error: nullableStringRule,
  },
};

/** {@link PackJob} as a Standard Schema, which also gives its JSON Schema. */
export const packJobSchema: StandardSchema<PackJob> = /* @__PURE__ */ standardSchema(checkPackJob, packJobRules);
