// Generated from resources/vehicle.md. Do not edit.

import type { Vehicle } from "../models/vehicle.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Vehicle}.
 * Unknown members pass.
 */
export function isVehicle(value: unknown): value is Vehicle {
  return (
    isObject<Vehicle>(value) &&
    (value.wheels == null || isInt32(value.wheels))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Vehicle}. */
export function checkVehicle(value: unknown): Verdict<Vehicle> {
  return verdict(value, explainVehicle);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainVehicle(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Vehicle>(
    value,
    pointer,
    problems,
    {
      wheels: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Vehicle} as a Standard Schema. */
export const vehicleSchema: StandardSchema<Vehicle> = /* @__PURE__ */ standardSchema(checkVehicle);
