/* eslint-disable */
// Generated from resources/plant.md. Do not edit.

import type { Plant, PlantCreate } from "../models/plant.js";
import {
  isNullishOrInt32,
  isNullishOrString,
  isString,
  nullableInt32Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

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
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.label, "label") &&
    isNullishOrInt32(value.heightInCentimeters, "heightInCentimeters") &&
    leave()
  );
}

/** What {@link Plant} is made of. */
export const plantRules: ObjectRules = {
  name: "garden.plant",
  members: {
    id: stringRule,
    label: nullableStringRule,
    heightInCentimeters: nullableInt32Rule,
  },
  readOnly: ["id"],
};

/** {@link Plant} as a Standard Schema, which also gives its JSON Schema. */
export const plantSchema: StandardSchema<Plant> = /* @__PURE__ */ standardSchema(checkPlant, plantRules);

/**
 * Tells whether `value` has the shape of {@link PlantCreate}.
 * Unknown and read-only members do not.
 */
export function isPlantCreate(value: unknown): value is PlantCreate {
  return checkWritten(value, plantCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link PlantCreate}. */
export function checkPlantCreate(value: unknown): Verdict<PlantCreate> {
  return checkWritten(value, plantCreateRules);
}

/** What {@link PlantCreate} is made of. */
export const plantCreateRules: ObjectRules = {
  name: "garden.plant",
  members: {
    label: nullableStringRule,
    heightInCentimeters: nullableInt32Rule,
  },
  required: ["label"],
  returned: () => plantRules,
};

/** {@link PlantCreate} as a Standard Schema, which also gives its JSON Schema. */
export const plantCreateSchema: StandardSchema<PlantCreate> =
  /* @__PURE__ */ standardSchema(checkPlantCreate, plantCreateRules);
