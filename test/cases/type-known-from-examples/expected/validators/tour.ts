// Generated from tour-get.md. Do not edit.

import type { Tour } from "../models/tour.js";
import {
  explainAnything,
  explainDateTimeOffset,
  explainString,
  isDateTimeOffset,
  isString,
} from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, oneOf, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainGuide, isGuide } from "./guide.js";

/**
 * Tells whether `value` has the shape of {@link Tour}.
 * Unknown members pass.
 */
export function isTour(value: unknown): value is Tour {
  return (
    isObject<Tour>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#microsoft.graph.tour") &&
    (value.name == null || isString(value.name)) &&
    (value.guide == null || isGuide(value.guide)) &&
    (value.startDateTime == null || isDateTimeOffset(value.startDateTime))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Tour}. */
export function checkTour(value: unknown): Verdict<Tour> {
  return verdict(value, explainTour);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainTour(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Tour>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#microsoft.graph.tour"])),
      name: optional(nullable(explainString)),
      guide: optional(nullable(explainGuide)),
      startDateTime: optional(nullable(explainDateTimeOffset)),
      sponsor: optional(nullable(explainAnything)),
    },
  );
}

/** {@link Tour} as a Standard Schema. */
export const tourSchema: StandardSchema<Tour> = /* @__PURE__ */ standardSchema(checkTour);
