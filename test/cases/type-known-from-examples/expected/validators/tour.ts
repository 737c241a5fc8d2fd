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
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, isOneOf, within } from "../runtime/validation.js";
import { guideRules, visitGuide } from "./guide.js";

const typeNames: readonly string[] = ["#microsoft.graph.tour"];

/**
 * Tells whether `value` has the shape of {@link Tour}.
 * Unknown members pass.
 */
export function isTour(value: unknown): value is Tour {
  try {
    return visitTour(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Tour}. */
export function checkTour(value: unknown, options?: CheckOptions): Verdict<Tour> {
  return check(value, visitTour, options);
}

/** Visits a {@link Tour}, for guards and checks. */
export function visitTour(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Tour>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value["@odata.type"] === undefined || isOneOf(typeNames, value["@odata.type"], place, "@odata.type")) &&
    isNullishOrString(value.name, place, "name") &&
    (value.guide == null || visitGuide(value.guide, place, "guide")) &&
    isNullishOrDateTimeOffset(value.startDateTime, place, "startDateTime") &&
    isNullishOrAnything(value.sponsor, place, "sponsor")
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
