/* eslint-disable */
// Generated from resources/kiln.md. Do not edit.

import { kilnDoorValues } from "../models/kiln-door.js";
import { kilnHatchValues } from "../models/kiln-hatch.js";
import type { Kiln } from "../models/kiln.js";
import {
  isNullishOrAnything,
  isNullishOrString,
  nullableAnythingRule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isMember, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Kiln}.
 * Unknown members pass.
 */
export function isKiln(value: unknown): value is Kiln {
  return passes(value, visitKiln);
}

/** Lists everything that keeps `value` from having the shape of {@link Kiln}. */
export function checkKiln(value: unknown, options?: CheckOptions): Verdict<Kiln> {
  return check(value, visitKiln, options);
}

/** Visits a {@link Kiln}, for guards and checks. */
export function visitKiln(value: unknown, name?: Key): boolean {
  if (!isObject<Kiln>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.state, "state") &&
    isNullishOrAnything(value.fuel, "fuel") &&
    (value.door == null || isMember(kilnDoorValues, value.door, "door")) &&
    isNullishOrAnything(value.owner, "owner") &&
    (value.oldDoor == null || isMember(kilnHatchValues, value.oldDoor, "oldDoor")) &&
    leave()
  );
}

/** What {@link Kiln} is made of. */
export const kilnRules: ObjectRules = {
  name: "microsoft.graph.kiln",
  members: {
    state: nullableStringRule,
    fuel: nullableAnythingRule,
    door: { values: kilnDoorValues, nullable: true },
    owner: nullableAnythingRule,
    oldDoor: { values: kilnHatchValues, nullable: true },
  },
};

/** {@link Kiln} as a Standard Schema, which also gives its JSON Schema. */
export const kilnSchema: StandardSchema<Kiln> = /* @__PURE__ */ standardSchema(checkKiln, kilnRules);
