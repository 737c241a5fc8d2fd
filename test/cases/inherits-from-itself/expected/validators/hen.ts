/* eslint-disable */
// Generated from hen.md. Do not edit.

import type { AnyHen, Hen } from "../models/hen.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { eggRules, visitEgg } from "./egg.js";

/**
 * Tells whether `value` has the shape of {@link AnyHen}.
 * Unknown members pass.
 */
export function isHen(value: unknown): value is AnyHen {
  return passes(value, visitHen);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyHen}. */
export function checkHen(value: unknown, options?: CheckOptions): Verdict<AnyHen> {
  return check(value, visitHen, options);
}

/** Visits a {@link Hen}, for guards and checks. */
export function visitHen(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "microsoft.graph.egg":
    case "#microsoft.graph.egg":
      return visitEgg(value, name);
  }
  if (!isObject<Hen>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrString(value.feathers, "feathers") &&
    leave()
  );
}

/** What {@link AnyHen} is made of. */
export const henRules: ObjectRules = {
  name: "microsoft.graph.hen",
  members: {
    "@odata.type": stringRule,
    feathers: nullableStringRule,
  },
  derived: () => [eggRules],
};

/** {@link AnyHen} as a Standard Schema, which also gives its JSON Schema. */
export const henSchema: StandardSchema<AnyHen> = /* @__PURE__ */ standardSchema(checkHen, henRules);
