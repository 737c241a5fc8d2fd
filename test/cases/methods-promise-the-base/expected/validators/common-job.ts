// Generated from commonJob.md. Do not edit.

import type { CommonJob } from "../models/common-job.js";
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
import { check, fail, isObject, typeNameOf, within } from "../runtime/validation.js";
import { grindJobRules, visitGrindJob } from "./grind-job.js";
import { packJobRules, visitPackJob } from "./pack-job.js";
import { siftJobRules, visitSiftJob } from "./sift-job.js";

/**
 * Tells whether `value` has the shape of {@link CommonJob}.
 * Unknown members pass.
 */
export function isCommonJob(value: unknown): value is CommonJob {
  try {
    return visitCommonJob(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link CommonJob}. */
export function checkCommonJob(value: unknown, options?: CheckOptions): Verdict<CommonJob> {
  return check(value, visitCommonJob, options);
}

/** Visits a {@link CommonJob}, for guards and checks. */
export function visitCommonJob(value: unknown, around?: Place, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "works.grindJob":
    case "#works.grindJob":
      return visitGrindJob(value, around, name);
    case "works.packJob":
    case "#works.packJob":
      return visitPackJob(value, around, name);
    case "works.siftJob":
    case "#works.siftJob":
      return visitSiftJob(value, around, name);
  }
  if (!isObject<CommonJob>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.id === undefined || isString(value.id, place, "id")) &&
    isNullishOrString(value.status, place, "status") &&
    isNullishOrDateTimeOffset(value.startedAt, place, "startedAt") &&
    isNullishOrString(value.error, place, "error")
  );
}

/** What {@link CommonJob} is made of. */
export const commonJobRules: ObjectRules = {
  name: "works.commonJob",
  members: {
    id: stringRule,
    status: nullableStringRule,
    startedAt: nullableDateTimeOffsetRule,
    error: nullableStringRule,
  },
  derived: () => [grindJobRules, packJobRules, siftJobRules],
};

/** {@link CommonJob} as a Standard Schema, which also gives its JSON Schema. */
export const commonJobSchema: StandardSchema<CommonJob> =
  /* @__PURE__ */ standardSchema(checkCommonJob, commonJobRules);
