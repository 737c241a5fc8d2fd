/* eslint-disable */
// Generated from street.md. Do not edit.

import type { Street } from "../models/street.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { roadSignRules, visitRoadSign } from "./road-sign.js";
import { skySignRules, visitSkySign } from "./sky-sign.js";

/**
 * Tells whether `value` has the shape of {@link Street}.
 * Unknown members pass.
 */
export function isStreet(value: unknown): value is Street {
  return passes(value, visitStreet);
}

/** Lists everything that keeps `value` from having the shape of {@link Street}. */
export function checkStreet(value: unknown, options?: CheckOptions): Verdict<Street> {
  return check(value, visitStreet, options);
}

/** Visits a {@link Street}, for guards and checks. */
export function visitStreet(value: unknown, name?: Key): boolean {
  if (!isObject<Street>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.linked == null || visitSkySign(value.linked, "linked")) &&
    (value.qualified == null || visitRoadSign(value.qualified, "qualified")) &&
    (value.bare == null || visitRoadSign(value.bare, "bare")) &&
    leave()
  );
}

/** What {@link Street} is made of. */
export const streetRules: ObjectRules = {
  name: "city.street",
  members: {
    linked: { type: () => skySignRules, nullable: true },
    qualified: { type: () => roadSignRules, nullable: true },
    bare: { type: () => roadSignRules, nullable: true },
  },
};

/** {@link Street} as a Standard Schema, which also gives its JSON Schema. */
export const streetSchema: StandardSchema<Street> = /* @__PURE__ */ standardSchema(checkStreet, streetRules);
