/* eslint-disable */
// Generated from resources/dynamics_cargoline.md. Do not edit.

import type { CargoLine } from "../models/cargo-line.js";
import {
  isNullishOrDecimal,
  isNullishOrGuid,
  isNullishOrInt32,
  nullableDecimalRule,
  nullableGuidRule,
  nullableInt32Rule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link CargoLine}.
 * Unknown members pass.
 */
export function isCargoLine(value: unknown): value is CargoLine {
  return passes(value, visitCargoLine);
}

/** Lists everything that keeps `value` from having the shape of {@link CargoLine}. */
export function checkCargoLine(value: unknown, options?: CheckOptions): Verdict<CargoLine> {
  return check(value, visitCargoLine, options);
}

/** Visits a {@link CargoLine}, for guards and checks. */
export function visitCargoLine(value: unknown, name?: Key): boolean {
  if (!isObject<CargoLine>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrGuid(value.documentId, "documentId") &&
    isNullishOrInt32(value.sequence, "sequence") &&
    isNullishOrDecimal(value.quantity, "quantity") &&
    leave()
  );
}

/** What {@link CargoLine} is made of. */
export const cargoLineRules: ObjectRules = {
  name: "microsoft.graph.cargoLine",
  members: {
    documentId: nullableGuidRule,
    sequence: nullableInt32Rule,
    quantity: nullableDecimalRule,
  },
};

/** {@link CargoLine} as a Standard Schema, which also gives its JSON Schema. */
export const cargoLineSchema: StandardSchema<CargoLine> =
  /* @__PURE__ */ standardSchema(checkCargoLine, cargoLineRules);

/** Visits an array of {@link CargoLine}. */
export function visitCargoLineArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitCargoLine(value[index], index)) return false;
  return leave();
}
