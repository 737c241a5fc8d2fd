/* eslint-disable */
// Generated. Do not edit.

import type { AnyBoat, Boat } from "../models/boat.js";
import { isString, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { trawlerRules, visitTrawler } from "./trawler.js";

/**
 * Tells whether `value` has the shape of {@link AnyBoat}.
 * Unknown members pass.
 */
export function isBoat(value: unknown): value is AnyBoat {
  return passes(value, visitBoat);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyBoat}. */
export function checkBoat(value: unknown, options?: CheckOptions): Verdict<AnyBoat> {
  return check(value, visitBoat, options);
}

/** Visits a {@link Boat}, for guards and checks. */
export function visitBoat(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "harbour.trawler":
    case "#harbour.trawler":
      return visitTrawler(value, name);
  }
  if (!isObject<Boat>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    leave()
  );
}

/** What {@link AnyBoat} is made of. */
export const boatRules: ObjectRules = {
  name: "harbour.boat",
  members: {
    "@odata.type": stringRule,
  },
  derived: () => [trawlerRules],
};

/** {@link AnyBoat} as a Standard Schema, which also gives its JSON Schema. */
export const boatSchema: StandardSchema<AnyBoat> = /* @__PURE__ */ standardSchema(checkBoat, boatRules);
