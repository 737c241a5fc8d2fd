/* eslint-disable */
// Generated from resources/basething.md. Do not edit.

import type { AnyBaseThing, BaseThing } from "../models/base-thing.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { cabinetRules, visitCabinet } from "./cabinet.js";

/**
 * Tells whether `value` has the shape of {@link AnyBaseThing}.
 * Unknown members pass.
 */
export function isBaseThing(value: unknown): value is AnyBaseThing {
  return passes(value, visitBaseThing);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyBaseThing}. */
export function checkBaseThing(value: unknown, options?: CheckOptions): Verdict<AnyBaseThing> {
  return check(value, visitBaseThing, options);
}

/** Visits a {@link BaseThing}, for guards and checks. */
export function visitBaseThing(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "shelf.cabinet":
    case "#shelf.cabinet":
      return visitCabinet(value, name);
  }
  if (!isObject<BaseThing>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.name, "name") &&
    leave()
  );
}

/** What {@link AnyBaseThing} is made of. */
export const baseThingRules: ObjectRules = {
  name: "shelf.baseThing",
  members: {
    "@odata.type": stringRule,
    id: stringRule,
    name: nullableStringRule,
  },
  derived: () => [cabinetRules],
};

/** {@link AnyBaseThing} as a Standard Schema, which also gives its JSON Schema. */
export const baseThingSchema: StandardSchema<AnyBaseThing> =
  /* @__PURE__ */ standardSchema(checkBaseThing, baseThingRules);
