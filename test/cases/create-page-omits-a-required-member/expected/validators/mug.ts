/* eslint-disable */
// Generated from mug.md. Do not edit.

import type { Mug, MugCreate } from "../models/mug.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link Mug}.
 * Unknown members pass.
 */
export function isMug(value: unknown): value is Mug {
  return passes(value, visitMug);
}

/** Lists everything that keeps `value` from having the shape of {@link Mug}. */
export function checkMug(value: unknown, options?: CheckOptions): Verdict<Mug> {
  return check(value, visitMug, options);
}

/** Visits a {@link Mug}, for guards and checks. */
export function visitMug(value: unknown, name?: Key): boolean {
  if (!isObject<Mug>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.color, "color") &&
    isNullishOrInt32(value.volume, "volume") &&
    isNullishOrString(value.owner, "owner") &&
    leave()
  );
}

/** What {@link Mug} is made of. */
export const mugRules: ObjectRules = {
  name: "microsoft.graph.mug",
  members: {
    color: nullableStringRule,
    volume: nullableInt32Rule,
    owner: nullableStringRule,
  },
};

/** {@link Mug} as a Standard Schema, which also gives its JSON Schema. */
export const mugSchema: StandardSchema<Mug> = /* @__PURE__ */ standardSchema(checkMug, mugRules);

/**
 * Tells whether `value` has the shape of {@link MugCreate}.
 * Unknown and read-only members do not.
 */
export function isMugCreate(value: unknown): value is MugCreate {
  return checkWritten(value, mugCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link MugCreate}. */
export function checkMugCreate(value: unknown): Verdict<MugCreate> {
  return checkWritten(value, mugCreateRules);
}

/** What {@link MugCreate} is made of. */
export const mugCreateRules: ObjectRules = {
  name: "microsoft.graph.mug",
  members: {
    color: nullableStringRule,
    volume: nullableInt32Rule,
    owner: nullableStringRule,
  },
  required: ["color"],
  returned: () => mugRules,
};

/** {@link MugCreate} as a Standard Schema, which also gives its JSON Schema. */
export const mugCreateSchema: StandardSchema<MugCreate> =
  /* @__PURE__ */ standardSchema(checkMugCreate, mugCreateRules);
