/* eslint-disable */
// Generated from plant.md. Do not edit.

import type { Plant } from "../models/plant.js";
import {
  isNullishOrBoolean,
  isNullishOrDateTimeOffset,
  isNullishOrInt32,
  isString,
  isStringArray,
  nullableBooleanRule,
  nullableDateTimeOffsetRule,
  nullableInt32Rule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#garden.plant"];

/**
 * Tells whether `value` has the shape of {@link Plant}.
 * Unknown members pass.
 */
export function isPlant(value: unknown): value is Plant {
  return passes(value, visitPlant);
}

/** Lists everything that keeps `value` from having the shape of {@link Plant}. */
export function checkPlant(value: unknown, options?: CheckOptions): Verdict<Plant> {
  return check(value, visitPlant, options);
}

/** Visits a {@link Plant}, for guards and checks. */
export function visitPlant(value: unknown, name?: Key): boolean {
  if (!isObject<Plant>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    (value.id === undefined || isString(value.id, "id")) &&
    (value.label === undefined || isString(value.label, "label")) &&
    isNullishOrInt32(value.heightInCentimeters, "heightInCentimeters") &&
    isNullishOrBoolean(value.isPerennial, "isPerennial") &&
    isNullishOrDateTimeOffset(value.plantedDateTime, "plantedDateTime") &&
    (value.nicknames === undefined || isStringArray(value.nicknames, "nicknames")) &&
    leave()
  );
}

/** What {@link Plant} is made of. */
export const plantRules: ObjectRules = {
  name: "garden.plant",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    id: stringRule,
    label: stringRule,
    heightInCentimeters: nullableInt32Rule,
    isPerennial: nullableBooleanRule,
    plantedDateTime: nullableDateTimeOffsetRule,
    nicknames: { items: stringRule },
  },
  readOnly: ["id"],
};

/** {@link Plant} as a Standard Schema, which also gives its JSON Schema. */
export const plantSchema: StandardSchema<Plant> = /* @__PURE__ */ standardSchema(checkPlant, plantRules);
