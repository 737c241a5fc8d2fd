/* eslint-disable */
// Generated from box.md. Do not edit.

import type { AnyBox, Box } from "../models/box.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { crateRules, visitCrate } from "./crate.js";

/**
 * Tells whether `value` has the shape of {@link AnyBox}.
 * Unknown members pass.
 */
export function isBox(value: unknown): value is AnyBox {
  return passes(value, visitBox);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyBox}. */
export function checkBox(value: unknown, options?: CheckOptions): Verdict<AnyBox> {
  return check(value, visitBox, options);
}

/** Visits a {@link Box}, for guards and checks. */
export function visitBox(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "microsoft.graph.crate":
    case "#microsoft.graph.crate":
      return visitCrate(value, name);
  }
  if (!isObject<Box>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrInt32(value.width, "width") &&
    leave()
  );
}

/** What {@link AnyBox} is made of. */
export const boxRules: ObjectRules = {
  name: "microsoft.graph.box",
  members: {
    "@odata.type": stringRule,
    width: nullableInt32Rule,
  },
  derived: () => [crateRules],
};

/** {@link AnyBox} as a Standard Schema, which also gives its JSON Schema. */
export const boxSchema: StandardSchema<AnyBox> = /* @__PURE__ */ standardSchema(checkBox, boxRules);
