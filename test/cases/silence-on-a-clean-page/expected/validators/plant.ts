// Generated from plant.md. Do not edit.

import type { Plant } from "../models/plant.js";
import {
  explainBoolean,
  explainDateTimeOffset,
  explainInt32,
  explainString,
  isBoolean,
  isDateTimeOffset,
  isInt32,
  isString,
} from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  oneOf,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Plant}.
 * Unknown members pass.
 */
export function isPlant(value: unknown): value is Plant {
  return (
    isObject<Plant>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#garden.plant") &&
    (value.id === undefined || isString(value.id)) &&
    (value.label === undefined || isString(value.label)) &&
    (value.heightInCentimeters == null || isInt32(value.heightInCentimeters)) &&
    (value.isPerennial == null || isBoolean(value.isPerennial)) &&
    (value.plantedDateTime == null || isDateTimeOffset(value.plantedDateTime)) &&
    (value.nicknames === undefined || isArrayOf(value.nicknames, isString))
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
      "@odata.type": optional(oneOf(["#garden.plant"])),
      id: optional(explainString),
      label: optional(explainString),
      heightInCentimeters: optional(nullable(explainInt32)),
      isPerennial: optional(nullable(explainBoolean)),
      plantedDateTime: optional(nullable(explainDateTimeOffset)),
      nicknames: optional(arrayOf(explainString, "strings")),
    },
  );
}

/** {@link Plant} as a Standard Schema. */
export const plantSchema: StandardSchema<Plant> = /* @__PURE__ */ standardSchema(checkPlant);
