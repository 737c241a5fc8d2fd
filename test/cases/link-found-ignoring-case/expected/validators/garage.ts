// Generated from garage.md. Do not edit.

import type { Garage } from "../models/garage.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainVehicle, isVehicle } from "./vehicle.js";

/**
 * Tells whether `value` has the shape of {@link Garage}.
 * Unknown members pass.
 */
export function isGarage(value: unknown): value is Garage {
  return (
    isObject<Garage>(value) &&
    (value.vehicle == null || isVehicle(value.vehicle))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Garage}. */
export function checkGarage(value: unknown): Verdict<Garage> {
  return verdict(value, explainGarage);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainGarage(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Garage>(
    value,
    pointer,
    problems,
    {
      vehicle: optional(nullable(explainVehicle)),
    },
  );
}

/** {@link Garage} as a Standard Schema. */
export const garageSchema: StandardSchema<Garage> = /* @__PURE__ */ standardSchema(checkGarage);
