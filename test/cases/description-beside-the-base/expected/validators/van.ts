// Generated from resources/van.md. Do not edit.

import type { Van } from "../models/van.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainVehicle, isVehicle } from "./vehicle.js";

/**
 * Tells whether `value` has the shape of {@link Van}.
 * Unknown members pass.
 */
export function isVan(value: unknown): value is Van {
  return (
    isObject<Van>(value) &&
    (value.load == null || isString(value.load)) &&
    isVehicle(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Van}. */
export function checkVan(value: unknown): Verdict<Van> {
  return verdict(value, explainVan);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainVan(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Van>(
    value,
    pointer,
    problems,
    {
      load: optional(nullable(explainString)),
    },
    explainVehicle,
  );
}

/** {@link Van} as a Standard Schema. */
export const vanSchema: StandardSchema<Van> = /* @__PURE__ */ standardSchema(checkVan);
