/* eslint-disable */
// Generated from locker.md. Do not edit.

import type { Locker, LockerCreate } from "../models/locker.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link Locker}.
 * Unknown members pass.
 */
export function isLocker(value: unknown): value is Locker {
  return passes(value, visitLocker);
}

/** Lists everything that keeps `value` from having the shape of {@link Locker}. */
export function checkLocker(value: unknown, options?: CheckOptions): Verdict<Locker> {
  return check(value, visitLocker, options);
}

/** Visits a {@link Locker}, for guards and checks. */
export function visitLocker(value: unknown, name?: Key): boolean {
  if (!isObject<Locker>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.id, "id") &&
    isNullishOrInt32(value.size, "size") &&
    leave()
  );
}

/** What {@link Locker} is made of. */
export const lockerRules: ObjectRules = {
  name: "microsoft.graph.locker",
  members: {
    id: nullableStringRule,
    size: nullableInt32Rule,
  },
};

/** {@link Locker} as a Standard Schema, which also gives its JSON Schema. */
export const lockerSchema: StandardSchema<Locker> = /* @__PURE__ */ standardSchema(checkLocker, lockerRules);

/**
 * Tells whether `value` has the shape of {@link LockerCreate}.
 * Unknown and read-only members do not.
 */
export function isLockerCreate(value: unknown): value is LockerCreate {
  return checkWritten(value, lockerCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link LockerCreate}. */
export function checkLockerCreate(value: unknown): Verdict<LockerCreate> {
  return checkWritten(value, lockerCreateRules);
}

/** What {@link LockerCreate} is made of. */
export const lockerCreateRules: ObjectRules = {
  name: "microsoft.graph.locker",
  members: {
    id: nullableStringRule,
    size: nullableInt32Rule,
    code: nullableStringRule,
    months: nullableInt32Rule,
  },
  required: ["code"],
  returned: () => lockerRules,
};

/** {@link LockerCreate} as a Standard Schema, which also gives its JSON Schema. */
export const lockerCreateSchema: StandardSchema<LockerCreate> =
  /* @__PURE__ */ standardSchema(checkLockerCreate, lockerCreateRules);
