/* eslint-disable */
// Generated from thing.md. Do not edit.

import type { Thing } from "../models/thing.js";
import {
  isNullishOrAnything,
  isNullishOrString,
  nullableAnythingRule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Thing}.
 * Unknown members pass.
 */
export function isThing(value: unknown): value is Thing {
  return passes(value, visitThing);
}

/** Lists everything that keeps `value` from having the shape of {@link Thing}. */
export function checkThing(value: unknown, options?: CheckOptions): Verdict<Thing> {
  return check(value, visitThing, options);
}

/** Visits a {@link Thing}, for guards and checks. */
export function visitThing(value: unknown, name?: Key): boolean {
  if (!isObject<Thing>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.name, "name") &&
    isNullishOrAnything(value.size, "size") &&
    leave()
  );
}

/** What {@link Thing} is made of. */
export const thingRules: ObjectRules = {
  name: "city.thing",
  members: {
    name: nullableStringRule,
    size: nullableAnythingRule,
  },
};

/** {@link Thing} as a Standard Schema, which also gives its JSON Schema. */
export const thingSchema: StandardSchema<Thing> = /* @__PURE__ */ standardSchema(checkThing, thingRules);
