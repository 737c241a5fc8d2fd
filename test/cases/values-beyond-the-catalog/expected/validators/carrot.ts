/* eslint-disable */
// Generated from carrot.md. Do not edit.

import type { Carrot } from "../models/carrot.js";
import { cutValues } from "../models/cut.js";
import { heatValues } from "../models/heat.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isArrayOf, isMember, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Carrot}.
 * Unknown members pass.
 */
export function isCarrot(value: unknown): value is Carrot {
  return passes(value, visitCarrot);
}

/** Lists everything that keeps `value` from having the shape of {@link Carrot}. */
export function checkCarrot(value: unknown, options?: CheckOptions): Verdict<Carrot> {
  return check(value, visitCarrot, options);
}

/** Visits a {@link Carrot}, for guards and checks. */
export function visitCarrot(value: unknown, name?: Key): boolean {
  if (!isObject<Carrot>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.cut == null || isMember(cutValues, value.cut, "cut")) &&
    (value.heats === undefined || isArrayOf("strings", (value, name) => isMember(heatValues, value, name), value.heats, "heats")) &&
    leave()
  );
}

/** What {@link Carrot} is made of. */
export const carrotRules: ObjectRules = {
  name: "kitchen.carrot",
  members: {
    cut: { values: cutValues, nullable: true },
    heats: { items: { values: heatValues } },
  },
};

/** {@link Carrot} as a Standard Schema, which also gives its JSON Schema. */
export const carrotSchema: StandardSchema<Carrot> = /* @__PURE__ */ standardSchema(checkCarrot, carrotRules);
