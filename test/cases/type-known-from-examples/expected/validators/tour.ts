/* eslint-disable */
// Generated from tour-get.md. Do not edit.

import type { Tour } from "../models/tour.js";
import {
  isNullishOrAnything,
  isNullishOrDateTimeOffset,
  isNullishOrString,
  nullableAnythingRule,
  nullableDateTimeOffsetRule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";
import { guideRules, visitGuide } from "./guide.js";

const typeNames: readonly string[] = ["#microsoft.graph.tour"];

/**
 * Tells whether `value` has the shape of {@link Tour}.
 * Unknown members pass.
 */
export function isTour(value: unknown): value is Tour {
  return passes(value, visitTour);
}

/** Lists everything that keeps `value` from having the shape of {@link Tour}. */
export function checkTour(value: unknown, options?: CheckOptions): Verdict<Tour> {
  return check(value, visitTour, options);
}

/** Visits a {@link Tour}, for guards and checks. */
export function visitTour(value: unknown, name?: Key): boolean {
  if (!isObject<Tour>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.name, "name") &&
    (value.guide == null || visitGuide(value.guide, "guide")) &&
    isNullishOrDateTimeOffset(value.startDateTime, "startDateTime") &&
    isNullishOrAnything(value.sponsor, "sponsor") &&
    leave()
  );
}

/** What {@link Tour} is made of. */
export const tourRules: ObjectRules = {
  name: "microsoft.graph.tour",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    name: nullableStringRule,
    guide: { type: () => guideRules, nullable: true },
    startDateTime: nullableDateTimeOffsetRule,
    sponsor: nullableAnythingRule,
  },
};

/** {@link Tour} as a Standard Schema, which also gives its JSON Schema. */
export const tourSchema: StandardSchema<Tour> = /* @__PURE__ */ standardSchema(checkTour, tourRules);
