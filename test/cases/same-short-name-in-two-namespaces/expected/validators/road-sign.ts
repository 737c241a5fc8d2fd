// Generated from road-sign.md. Do not edit.

import type { RoadSign } from "../models/road-sign.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link RoadSign}.
 * Unknown members pass.
 */
export function isRoadSign(value: unknown): value is RoadSign {
  return (
    isObject<RoadSign>(value) &&
    (value.text == null || isString(value.text))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link RoadSign}. */
export function checkRoadSign(value: unknown): Verdict<RoadSign> {
  return verdict(value, explainRoadSign);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainRoadSign(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<RoadSign>(
    value,
    pointer,
    problems,
    {
      text: optional(nullable(explainString)),
    },
  );
}

/** {@link RoadSign} as a Standard Schema. */
export const roadSignSchema: StandardSchema<RoadSign> = /* @__PURE__ */ standardSchema(checkRoadSign);
