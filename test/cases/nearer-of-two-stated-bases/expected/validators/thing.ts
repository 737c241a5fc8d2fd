/* eslint-disable */
// Generated from thing.md. Do not edit.

import type { AnyThing, Thing } from "../models/thing.js";
import { isString, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { armchairRules, visitArmchair } from "./armchair.js";
import { chairRules, visitChair } from "./chair.js";
import { stoolRules, visitStool } from "./stool.js";

/**
 * Tells whether `value` has the shape of {@link AnyThing}.
 * Unknown members pass.
 */
export function isThing(value: unknown): value is AnyThing {
  return passes(value, visitThing);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyThing}. */
export function checkThing(value: unknown, options?: CheckOptions): Verdict<AnyThing> {
  return check(value, visitThing, options);
}

/** Visits a {@link Thing}, for guards and checks. */
export function visitThing(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "shop.armchair":
    case "#shop.armchair":
      return visitArmchair(value, name);
    case "shop.chair":
    case "#shop.chair":
      return visitChair(value, name);
    case "shop.stool":
    case "#shop.stool":
      return visitStool(value, name);
  }
  if (!isObject<Thing>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    (value.id === undefined || isString(value.id, "id")) &&
    leave()
  );
}

/** What {@link AnyThing} is made of. */
export const thingRules: ObjectRules = {
  name: "shop.thing",
  members: {
    "@odata.type": stringRule,
    id: stringRule,
  },
  derived: () => [armchairRules, chairRules, stoolRules],
};

/** {@link AnyThing} as a Standard Schema, which also gives its JSON Schema. */
export const thingSchema: StandardSchema<AnyThing> = /* @__PURE__ */ standardSchema(checkThing, thingRules);
