/* eslint-disable */
// Generated from aquarium.md. Do not edit.

import type { Aquarium } from "../models/aquarium.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Aquarium}.
 * Unknown members pass.
 */
export function isAquarium(value: unknown): value is Aquarium {
  return passes(value, visitAquarium);
}

/** Lists everything that keeps `value` from having the shape of {@link Aquarium}. */
export function checkAquarium(value: unknown, options?: CheckOptions): Verdict<Aquarium> {
  return check(value, visitAquarium, options);
}

/** Visits a {@link Aquarium}, for guards and checks. */
export function visitAquarium(value: unknown, name?: Key): boolean {
  if (!isObject<Aquarium>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.width, "width") &&
    isNullishOrInt32(value.volume, "volume") &&
    leave()
  );
}

/** What {@link Aquarium} is made of. */
export const aquariumRules: ObjectRules = {
  name: "zoo.aquarium",
  members: {
    width: nullableInt32Rule,
    volume: nullableInt32Rule,
  },
};

/** {@link Aquarium} as a Standard Schema, which also gives its JSON Schema. */
export const aquariumSchema: StandardSchema<Aquarium> = /* @__PURE__ */ standardSchema(checkAquarium, aquariumRules);
