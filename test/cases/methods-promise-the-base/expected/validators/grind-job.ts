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
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link GrindJob}.
 * Unknown members pass.
 */
export function isGrindJob(value: unknown): value is GrindJob {
  try {
    return visitGrindJob(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link GrindJob}. */
export function checkGrindJob(value: unknown, options?: CheckOptions): Verdict<GrindJob> {
  return check(value, visitGrindJob, options);
}

/** Visits a {@link GrindJob}, for guards and checks. */
export function visitGrindJob(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<GrindJob>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.id === undefined || isString(value.id, place, "id")) &&
    isNullishOrString(value.status, place, "status") &&
    isNullishOrDateTimeOffset(value.startedAt, place, "startedAt") &&
    isNullishOrString(value.error, place, "error") &&
    isNullishOrString(value.grain, place, "grain")
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
