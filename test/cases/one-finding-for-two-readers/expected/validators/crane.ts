/* eslint-disable */
// Generated from crane-create.md. Do not edit.

import type { Crane, CraneCreate } from "../models/crane.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link Crane}.
 * Unknown members pass.
 */
export function isCrane(value: unknown): value is Crane {
  return passes(value, visitCrane);
}

/** Lists everything that keeps `value` from having the shape of {@link Crane}. */
export function checkCrane(value: unknown, options?: CheckOptions): Verdict<Crane> {
  return check(value, visitCrane, options);
}

/** Visits a {@link Crane}, for guards and checks. */
export function visitCrane(value: unknown, name?: Key): boolean {
  if (!isObject<Crane>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.reach, "reach") &&
    leave()
  );
}

/** What {@link Crane} is made of. */
export const craneRules: ObjectRules = {
  name: "harbour.crane",
  members: {
    reach: nullableStringRule,
  },
};

/** {@link Crane} as a Standard Schema, which also gives its JSON Schema. */
export const craneSchema: StandardSchema<Crane> = /* @__PURE__ */ standardSchema(checkCrane, craneRules);

/**
 * Tells whether `value` has the shape of {@link CraneCreate}.
 * Unknown and read-only members do not.
 */
export function isCraneCreate(value: unknown): value is CraneCreate {
  return checkWritten(value, craneCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link CraneCreate}. */
export function checkCraneCreate(value: unknown): Verdict<CraneCreate> {
  return checkWritten(value, craneCreateRules);
}

/** What {@link CraneCreate} is made of. */
export const craneCreateRules: ObjectRules = {
  name: "harbour.crane",
  members: {
    reach: nullableStringRule,
  },
  returned: () => craneRules,
};

/** {@link CraneCreate} as a Standard Schema, which also gives its JSON Schema. */
export const craneCreateSchema: StandardSchema<CraneCreate> =
  /* @__PURE__ */ standardSchema(checkCraneCreate, craneCreateRules);
