/* eslint-disable */
// Generated from ship-startvoyage.md. Do not edit.

import type { ShipStartVoyageBody } from "../../requests/voyage.js";
import { nullableBooleanRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link ShipStartVoyageBody}.
 * Unknown and read-only members do not.
 */
export function isShipStartVoyageBody(value: unknown): value is ShipStartVoyageBody {
  return checkWritten(value, shipStartVoyageBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link ShipStartVoyageBody}. */
export function checkShipStartVoyageBody(value: unknown): Verdict<ShipStartVoyageBody> {
  return checkWritten(value, shipStartVoyageBodyRules);
}

/** What {@link ShipStartVoyageBody} is made of. */
export const shipStartVoyageBodyRules: ObjectRules = {
  name: "shipStartVoyage",
  members: {
    atNight: nullableBooleanRule,
  },
  returned: () => shipStartVoyageBodyRules,
};

/** {@link ShipStartVoyageBody} as a Standard Schema, which also gives its JSON Schema. */
export const shipStartVoyageBodySchema: StandardSchema<ShipStartVoyageBody> =
  /* @__PURE__ */ standardSchema(checkShipStartVoyageBody, shipStartVoyageBodyRules);
