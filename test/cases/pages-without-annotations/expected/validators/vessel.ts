/* eslint-disable */
// Generated from resources/dynamics_vessel.md. Do not edit.

import type { Vessel, VesselCreate, VesselUpdate } from "../models/vessel.js";
import {
  guidRule,
  isGuid,
  isNullishOrBase64,
  isNullishOrBoolean,
  isNullishOrDateOnly,
  isNullishOrDateTimeOffset,
  isNullishOrDecimal,
  isNullishOrString,
  nullableBase64Rule,
  nullableBooleanRule,
  nullableDateOnlyRule,
  nullableDateTimeOffsetRule,
  nullableDecimalRule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";
import { cargoLineRules, visitCargoLineArray } from "./cargo-line.js";
import { harbourRules, visitHarbour } from "./harbour.js";

/**
 * Tells whether `value` has the shape of {@link Vessel}.
 * Unknown members pass.
 */
export function isVessel(value: unknown): value is Vessel {
  return passes(value, visitVessel);
}

/** Lists everything that keeps `value` from having the shape of {@link Vessel}. */
export function checkVessel(value: unknown, options?: CheckOptions): Verdict<Vessel> {
  return check(value, visitVessel, options);
}

/** Visits a {@link Vessel}, for guards and checks. */
export function visitVessel(value: unknown, name?: Key): boolean {
  if (!isObject<Vessel>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isGuid(value.id, "id")) &&
    isNullishOrString(value.number, "number") &&
    isNullishOrString(value.type, "type") &&
    isNullishOrString(value.status, "status") &&
    isNullishOrBoolean(value.taxLiable, "taxLiable") &&
    isNullishOrDecimal(value.balanceDue, "balanceDue") &&
    isNullishOrDateOnly(value.arrivalDate, "arrivalDate") &&
    isNullishOrDateTimeOffset(value.lastModifiedDateTime, "lastModifiedDateTime") &&
    isNullishOrBase64(value.picture, "picture") &&
    (value.harbour == null || visitHarbour(value.harbour, "harbour")) &&
    (value.cargoLines === undefined || visitCargoLineArray(value.cargoLines, "cargoLines")) &&
    leave()
  );
}

/** What {@link Vessel} is made of. */
export const vesselRules: ObjectRules = {
  name: "microsoft.graph.vessel",
  members: {
    id: guidRule,
    number: { base: stringRule, maxLength: 20, nullable: true },
    type: nullableStringRule,
    status: nullableStringRule,
    taxLiable: nullableBooleanRule,
    balanceDue: nullableDecimalRule,
    arrivalDate: nullableDateOnlyRule,
    lastModifiedDateTime: nullableDateTimeOffsetRule,
    picture: nullableBase64Rule,
    harbour: { type: () => harbourRules, nullable: true },
    cargoLines: { items: { type: () => cargoLineRules } },
  },
  readOnly: ["id", "balanceDue", "lastModifiedDateTime"],
};

/** {@link Vessel} as a Standard Schema, which also gives its JSON Schema. */
export const vesselSchema: StandardSchema<Vessel> = /* @__PURE__ */ standardSchema(checkVessel, vesselRules);

/**
 * Tells whether `value` has the shape of {@link VesselCreate}.
 * Unknown and read-only members do not.
 */
export function isVesselCreate(value: unknown): value is VesselCreate {
  return checkWritten(value, vesselCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link VesselCreate}. */
export function checkVesselCreate(value: unknown): Verdict<VesselCreate> {
  return checkWritten(value, vesselCreateRules);
}

/** What {@link VesselCreate} is made of. */
export const vesselCreateRules: ObjectRules = {
  name: "microsoft.graph.vessel",
  members: {
    number: { base: stringRule, maxLength: 20, nullable: true },
    type: nullableStringRule,
    status: nullableStringRule,
    taxLiable: nullableBooleanRule,
    arrivalDate: nullableDateOnlyRule,
    picture: nullableBase64Rule,
    harbour: { type: () => harbourRules, nullable: true },
    "harbour@odata.bind": nullableStringRule,
    cargoLines: { items: { type: () => cargoLineRules } },
    "cargoLines@odata.bind": { items: stringRule },
  },
  returned: () => vesselRules,
};

/** {@link VesselCreate} as a Standard Schema, which also gives its JSON Schema. */
export const vesselCreateSchema: StandardSchema<VesselCreate> =
  /* @__PURE__ */ standardSchema(checkVesselCreate, vesselCreateRules);

/**
 * Tells whether `value` has the shape of {@link VesselUpdate}.
 * Unknown and read-only members do not.
 */
export function isVesselUpdate(value: unknown): value is VesselUpdate {
  return checkWritten(value, vesselUpdateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link VesselUpdate}. */
export function checkVesselUpdate(value: unknown): Verdict<VesselUpdate> {
  return checkWritten(value, vesselUpdateRules);
}

/** What {@link VesselUpdate} is made of. */
export const vesselUpdateRules: ObjectRules = {
  name: "microsoft.graph.vessel",
  members: {
    number: { base: stringRule, maxLength: 20, nullable: true },
    type: nullableStringRule,
    status: nullableStringRule,
    taxLiable: nullableBooleanRule,
    arrivalDate: nullableDateOnlyRule,
    picture: nullableBase64Rule,
    harbour: { type: () => harbourRules, nullable: true },
    "harbour@odata.bind": nullableStringRule,
    cargoLines: { items: { type: () => cargoLineRules } },
    "cargoLines@odata.bind": { items: stringRule },
  },
  returned: () => vesselRules,
};

/** {@link VesselUpdate} as a Standard Schema, which also gives its JSON Schema. */
export const vesselUpdateSchema: StandardSchema<VesselUpdate> =
  /* @__PURE__ */ standardSchema(checkVesselUpdate, vesselUpdateRules);
