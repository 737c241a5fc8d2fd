/* eslint-disable */
// Generated from plant.md. Do not edit.

import type { AnyPlant, Plant } from "../models/plant.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { heatedPlantRules, visitHeatedPlant } from "./heated-plant.js";

/**
 * Tells whether `value` has the shape of {@link AnyPlant}.
 * Unknown members pass.
 */
export function isPlant(value: unknown): value is AnyPlant {
  return passes(value, visitPlant);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyPlant}. */
export function checkPlant(value: unknown, options?: CheckOptions): Verdict<AnyPlant> {
  return check(value, visitPlant, options);
}

/** Visits a {@link Plant}, for guards and checks. */
export function visitPlant(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "shop.heatedPlant":
    case "#shop.heatedPlant":
      return visitHeatedPlant(value, name);
  }
  if (!isObject<Plant>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrInt32(value.voltage, "voltage") &&
    isNullishOrInt32(value.leaves, "leaves") &&
    leave()
  );
}

/** What {@link AnyPlant} is made of. */
export const plantRules: ObjectRules = {
  name: "shop.plant",
  members: {
    "@odata.type": stringRule,
    voltage: nullableInt32Rule,
    leaves: nullableInt32Rule,
  },
  derived: () => [heatedPlantRules],
};

/** {@link AnyPlant} as a Standard Schema, which also gives its JSON Schema. */
export const plantSchema: StandardSchema<AnyPlant> = /* @__PURE__ */ standardSchema(checkPlant, plantRules);
