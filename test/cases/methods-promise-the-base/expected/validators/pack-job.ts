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
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link PackJob}.
 * Unknown members pass.
 */
export function isPackJob(value: unknown): value is PackJob {
  try {
    return visitPackJob(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link PackJob}. */
export function checkPackJob(value: unknown, options?: CheckOptions): Verdict<PackJob> {
  return check(value, visitPackJob, options);
}

/** Visits a {@link PackJob}, for guards and checks. */
export function visitPackJob(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<PackJob>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.id === undefined || isString(value.id, place, "id")) &&
    isNullishOrString(value.status, place, "status") &&
    isNullishOrDateTimeOffset(value.startedAt, place, "startedAt") &&
    isNullishOrString(value.error, place, "error")
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
