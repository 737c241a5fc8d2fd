/* eslint-disable */
// Generated from heatedPlant.md. Do not edit.

import type { HeatedPlant } from "../models/heated-plant.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link HeatedPlant}.
 * Unknown members pass.
 */
export function isHeatedPlant(value: unknown): value is HeatedPlant {
  return passes(value, visitHeatedPlant);
}

/** Lists everything that keeps `value` from having the shape of {@link HeatedPlant}. */
export function checkHeatedPlant(value: unknown, options?: CheckOptions): Verdict<HeatedPlant> {
  return check(value, visitHeatedPlant, options);
}

/** Visits a {@link HeatedPlant}, for guards and checks. */
export function visitHeatedPlant(value: unknown, name?: Key): boolean {
  if (!isObject<HeatedPlant>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.voltage, "voltage") &&
    isNullishOrInt32(value.leaves, "leaves") &&
    isNullishOrInt32(value.degrees, "degrees") &&
    leave()
  );
}

/** What {@link HeatedPlant} is made of. */
export const heatedPlantRules: ObjectRules = {
  name: "shop.heatedPlant",
  members: {
    voltage: nullableInt32Rule,
    leaves: nullableInt32Rule,
    degrees: nullableInt32Rule,
  },
};

/** {@link HeatedPlant} as a Standard Schema, which also gives its JSON Schema. */
export const heatedPlantSchema: StandardSchema<HeatedPlant> =
  /* @__PURE__ */ standardSchema(checkHeatedPlant, heatedPlantRules);
