// Generated from resources/dynamics_vessel.md. Do not edit.

import type { Vessel, VesselCreate, VesselUpdate } from "../models/vessel.js";
import {
  explainBase64,
  explainBoolean,
  explainDateOnly,
  explainDateTimeOffset,
  explainGuid,
  explainNumber,
  explainString,
  isBase64,
  isBoolean,
  isDateOnly,
  isDateTimeOffset,
  isGuid,
  isNumber,
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
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";
import { explainCargoLine, isCargoLine } from "./cargo-line.js";
import { explainHarbour, isHarbour } from "./harbour.js";

/**
 * Tells whether `value` has the shape of {@link Vessel}.
 * Unknown members pass.
 */
export function isVessel(value: unknown): value is Vessel {
  return (
    isObject<Vessel>(value) &&
    (value.id === undefined || isGuid(value.id)) &&
    (value.number == null || isString(value.number)) &&
    (value.type == null || isString(value.type)) &&
    (value.status == null || isString(value.status)) &&
    (value.taxLiable == null || isBoolean(value.taxLiable)) &&
    (value.balanceDue == null || isNumber(value.balanceDue)) &&
    (value.arrivalDate == null || isDateOnly(value.arrivalDate)) &&
    (value.lastModifiedDateTime == null || isDateTimeOffset(value.lastModifiedDateTime)) &&
    (value.picture == null || isBase64(value.picture)) &&
    (value.harbour == null || isHarbour(value.harbour)) &&
    (value.cargoLines === undefined || isArrayOf(value.cargoLines, isCargoLine))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Vessel}. */
export function checkVessel(value: unknown): Verdict<Vessel> {
  return verdict(value, explainVessel);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainVessel(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Vessel>(
    value,
    pointer,
    problems,
    {
      id: optional(explainGuid),
      number: optional(nullable(explainString)),
      type: optional(nullable(explainString)),
      status: optional(nullable(explainString)),
      taxLiable: optional(nullable(explainBoolean)),
      balanceDue: optional(nullable(explainNumber)),
      arrivalDate: optional(nullable(explainDateOnly)),
      lastModifiedDateTime: optional(nullable(explainDateTimeOffset)),
      picture: optional(nullable(explainBase64)),
      harbour: optional(nullable(explainHarbour)),
      cargoLines: optional(arrayOf(explainCargoLine, "objects")),
    },
  );
}

/** {@link Vessel} as a Standard Schema. */
export const vesselSchema: StandardSchema<Vessel> = /* @__PURE__ */ standardSchema(checkVessel);

/**
 * Tells whether `value` has the shape of {@link VesselCreate}.
 * Unknown members pass.
 */
export function isVesselCreate(value: unknown): value is VesselCreate {
  return (
    isObject<VesselCreate>(value) &&
    (value.number == null || isString(value.number)) &&
    (value.type == null || isString(value.type)) &&
    (value.status == null || isString(value.status)) &&
    (value.taxLiable == null || isBoolean(value.taxLiable)) &&
    (value.arrivalDate == null || isDateOnly(value.arrivalDate)) &&
    (value.picture == null || isBase64(value.picture)) &&
    (value.harbour == null || isHarbour(value.harbour)) &&
    (value.cargoLines === undefined || isArrayOf(value.cargoLines, isCargoLine))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link VesselCreate}. */
export function checkVesselCreate(value: unknown): Verdict<VesselCreate> {
  return verdict(value, explainVesselCreate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainVesselCreate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<VesselCreate>(
    value,
    pointer,
    problems,
    {
      number: optional(nullable(explainString)),
      type: optional(nullable(explainString)),
      status: optional(nullable(explainString)),
      taxLiable: optional(nullable(explainBoolean)),
      arrivalDate: optional(nullable(explainDateOnly)),
      picture: optional(nullable(explainBase64)),
      harbour: optional(nullable(explainHarbour)),
      cargoLines: optional(arrayOf(explainCargoLine, "objects")),
    },
  );
}

/** {@link VesselCreate} as a Standard Schema. */
export const vesselCreateSchema: StandardSchema<VesselCreate> = /* @__PURE__ */ standardSchema(checkVesselCreate);

/**
 * Tells whether `value` has the shape of {@link VesselUpdate}.
 * Unknown members pass.
 */
export function isVesselUpdate(value: unknown): value is VesselUpdate {
  return (
    isObject<VesselUpdate>(value) &&
    (value.number == null || isString(value.number)) &&
    (value.type == null || isString(value.type)) &&
    (value.status == null || isString(value.status)) &&
    (value.taxLiable == null || isBoolean(value.taxLiable)) &&
    (value.arrivalDate == null || isDateOnly(value.arrivalDate)) &&
    (value.picture == null || isBase64(value.picture)) &&
    (value.harbour == null || isHarbour(value.harbour)) &&
    (value.cargoLines === undefined || isArrayOf(value.cargoLines, isCargoLine))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link VesselUpdate}. */
export function checkVesselUpdate(value: unknown): Verdict<VesselUpdate> {
  return verdict(value, explainVesselUpdate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainVesselUpdate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<VesselUpdate>(
    value,
    pointer,
    problems,
    {
      number: optional(nullable(explainString)),
      type: optional(nullable(explainString)),
      status: optional(nullable(explainString)),
      taxLiable: optional(nullable(explainBoolean)),
      arrivalDate: optional(nullable(explainDateOnly)),
      picture: optional(nullable(explainBase64)),
      harbour: optional(nullable(explainHarbour)),
      cargoLines: optional(arrayOf(explainCargoLine, "objects")),
    },
  );
}

/** {@link VesselUpdate} as a Standard Schema. */
export const vesselUpdateSchema: StandardSchema<VesselUpdate> = /* @__PURE__ */ standardSchema(checkVesselUpdate);
