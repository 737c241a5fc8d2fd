/* eslint-disable */
// Generated from commonJob.md. Do not edit.

import type { AnyCommonJob, CommonJob } from "../models/common-job.js";
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
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { grindJobRules, visitGrindJob } from "./grind-job.js";
import { packJobRules, visitPackJob } from "./pack-job.js";
import { siftJobRules, visitSiftJob } from "./sift-job.js";

/**
 * Tells whether `value` has the shape of {@link AnyCommonJob}.
 * Unknown members pass.
 */
export function isCommonJob(value: unknown): value is AnyCommonJob {
  return passes(value, visitCommonJob);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyCommonJob}. */
export function checkCommonJob(value: unknown, options?: CheckOptions): Verdict<AnyCommonJob> {
  return check(value, visitCommonJob, options);
}

/** Visits a {@link CommonJob}, for guards and checks. */
export function visitCommonJob(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "works.grindJob":
    case "#works.grindJob":
      return visitGrindJob(value, name);
    case "works.packJob":
    case "#works.packJob":
      return visitPackJob(value, name);
    case "works.siftJob":
    case "#works.siftJob":
      return visitSiftJob(value, name);
  }
  if (!isObject<CommonJob>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.status, "status") &&
    isNullishOrDateTimeOffset(value.startedAt, "startedAt") &&
    isNullishOrString(value.error, "error") &&
    leave()
  );
}

/** What {@link AnyCommonJob} is made of. */
export const commonJobRules: ObjectRules = {
  name: "works.commonJob",
  members: {
    "@odata.type": stringRule,
    id: stringRule,
    status: nullableStringRule,
    startedAt: nullableDateTimeOffsetRule,
    error: nullableStringRule,
  },
  derived: () => [grindJobRules, packJobRules, siftJobRules],
};

/** {@link AnyCommonJob} as a Standard Schema, which also gives its JSON Schema. */
export const commonJobSchema: StandardSchema<AnyCommonJob> =
  /* @__PURE__ */ standardSchema(checkCommonJob, commonJobRules);
