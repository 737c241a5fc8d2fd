// Generated from resources/dynamics_cargoline.md. Do not edit.

import type { CargoLine } from "../models/cargo-line.js";
import { explainGuid, explainInt32, explainNumber, isGuid, isInt32, isNumber } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link CargoLine}.
 * Unknown members pass.
 */
export function isCargoLine(value: unknown): value is CargoLine {
  return (
    isObject<CargoLine>(value) &&
    (value.documentId == null || isGuid(value.documentId)) &&
    (value.sequence == null || isInt32(value.sequence)) &&
    (value.quantity == null || isNumber(value.quantity))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link CargoLine}. */
export function checkCargoLine(value: unknown): Verdict<CargoLine> {
  return verdict(value, explainCargoLine);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCargoLine(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<CargoLine>(
    value,
    pointer,
    problems,
    {
      documentId: optional(nullable(explainGuid)),
      sequence: optional(nullable(explainInt32)),
      quantity: optional(nullable(explainNumber)),
    },
  );
}

/** {@link CargoLine} as a Standard Schema. */
export const cargoLineSchema: StandardSchema<CargoLine> = /* @__PURE__ */ standardSchema(checkCargoLine);
