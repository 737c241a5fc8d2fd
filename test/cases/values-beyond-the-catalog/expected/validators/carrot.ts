// Generated from carrot.md. Do not edit.

import type { Carrot } from "../models/carrot.js";
import { cutValues } from "../models/cut.js";
import { heatValues } from "../models/heat.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isArrayOf, isMember, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Carrot}.
 * Unknown members pass.
 */
export function isCarrot(value: unknown): value is Carrot {
  try {
    return visitCarrot(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Carrot}. */
export function checkCarrot(value: unknown, options?: CheckOptions): Verdict<Carrot> {
  return check(value, visitCarrot, options);
}

/** Visits a {@link Carrot}, for guards and checks. */
export function visitCarrot(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Carrot>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.cut == null || isMember(cutValues, value.cut, place, "cut")) &&
    (value.heats === undefined || isArrayOf("strings", (value, around, name) => isMember(heatValues, value, around, name), value.heats, place, "heats"))
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
