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
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Thing}.
 * Unknown members pass.
 */
export function isThing(value: unknown): value is Thing {
  try {
    return visitThing(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Thing}. */
export function checkThing(value: unknown, options?: CheckOptions): Verdict<Thing> {
  return check(value, visitThing, options);
}

/** Visits a {@link Thing}, for guards and checks. */
export function visitThing(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Thing>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrString(value.name, place, "name") &&
    isNullishOrAnything(value.size, place, "size")
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
