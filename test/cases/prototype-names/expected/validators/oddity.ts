/* eslint-disable */
// Generated from oddity.md. Do not edit.

import type { Oddity, OddityCreate } from "../models/oddity.js";
import {
  isNullishOrBoolean,
  isNullishOrInt32,
  isNullishOrInt64,
  isNullishOrString,
  nullableBooleanRule,
  nullableInt32Rule,
  nullableInt64Rule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, own, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link Oddity}.
 * Unknown members pass.
 */
export function isOddity(value: unknown): value is Oddity {
  return passes(value, visitOddity);
}

/** Lists everything that keeps `value` from having the shape of {@link Oddity}. */
export function checkOddity(value: unknown, options?: CheckOptions): Verdict<Oddity> {
  return check(value, visitOddity, options);
}

/** Visits a {@link Oddity}, for guards and checks. */
export function visitOddity(value: unknown, name?: Key): boolean {
  if (!isObject<Oddity>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(own(value, "__proto__"), "__proto__") &&
    isNullishOrString(own(value, "constructor"), "constructor") &&
    isNullishOrBoolean(own(value, "hasOwnProperty"), "hasOwnProperty") &&
    isNullishOrInt32(own(value, "toString"), "toString") &&
    isNullishOrString(value.default, "default") &&
    isNullishOrString(value["a\"b"], "a\"b") &&
    isNullishOrInt64(value["file/size"], "file~1size") &&
    leave()
  );
}

/** What {@link Oddity} is made of. */
export const oddityRules: ObjectRules = {
  name: "microsoft.graph.oddity",
  members: {
    ["__proto__"]: nullableStringRule,
    constructor: nullableStringRule,
    hasOwnProperty: nullableBooleanRule,
    toString: nullableInt32Rule,
    default: nullableStringRule,
    "a\"b": nullableStringRule,
    "file/size": nullableInt64Rule,
  },
};

/** {@link Oddity} as a Standard Schema, which also gives its JSON Schema. */
export const odditySchema: StandardSchema<Oddity> = /* @__PURE__ */ standardSchema(checkOddity, oddityRules);

/**
 * Tells whether `value` has the shape of {@link OddityCreate}.
 * Unknown and read-only members do not.
 */
export function isOddityCreate(value: unknown): value is OddityCreate {
  return checkWritten(value, oddityCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link OddityCreate}. */
export function checkOddityCreate(value: unknown): Verdict<OddityCreate> {
  return checkWritten(value, oddityCreateRules);
}

/** What {@link OddityCreate} is made of. */
export const oddityCreateRules: ObjectRules = {
  name: "microsoft.graph.oddity",
  members: {
    ["__proto__"]: nullableStringRule,
    constructor: nullableStringRule,
    hasOwnProperty: nullableBooleanRule,
    toString: nullableInt32Rule,
    default: nullableStringRule,
    "a\"b": nullableStringRule,
    "file/size": nullableInt64Rule,
  },
  returned: () => oddityRules,
};

/** {@link OddityCreate} as a Standard Schema, which also gives its JSON Schema. */
export const oddityCreateSchema: StandardSchema<OddityCreate> =
  /* @__PURE__ */ standardSchema(checkOddityCreate, oddityCreateRules);
