// Generated from resources/plant.md. Do not edit.

import type { Plant, PlantCreate } from "../models/plant.js";
import { explainInt32, explainString, isInt32, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Plant}.
 * Unknown members pass.
 */
export function isPlant(value: unknown): value is Plant {
  return (
    isObject<Plant>(value) &&
    (value.id === undefined || isString(value.id)) &&
    (value.label == null || isString(value.label)) &&
    (value.heightInCentimeters == null || isInt32(value.heightInCentimeters))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Plant}. */
export function checkPlant(value: unknown): Verdict<Plant> {
  return verdict(value, explainPlant);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainPlant(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Plant>(
    value,
    pointer,
    problems,
    {
      id: optional(explainString),
      label: optional(nullable(explainString)),
      heightInCentimeters: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Plant} as a Standard Schema. */
export const plantSchema: StandardSchema<Plant> = /* @__PURE__ */ standardSchema(checkPlant);

/**
 * Tells whether `value` has the shape of {@link PlantCreate}.
 * Unknown members pass.
 */
export function isPlantCreate(value: unknown): value is PlantCreate {
  return (
    isObject<PlantCreate>(value) &&
    (value.label === null || isString(value.label)) &&
    (value.heightInCentimeters == null || isInt32(value.heightInCentimeters))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link PlantCreate}. */
export function checkPlantCreate(value: unknown): Verdict<PlantCreate> {
  return verdict(value, explainPlantCreate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainPlantCreate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<PlantCreate>(
    value,
    pointer,
    problems,
    {
      label: nullable(explainString),
      heightInCentimeters: optional(nullable(explainInt32)),
    },
  );
}

/** {@link PlantCreate} as a Standard Schema. */
export const plantCreateSchema: StandardSchema<PlantCreate> = /* @__PURE__ */ standardSchema(checkPlantCreate);
