// Generated from circle.md. Do not edit.

import type { Circle } from "../models/circle.js";
import { explainNumber, isNumber } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, oneOf, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainShape, isShape } from "./shape.js";

/**
 * Tells whether `value` has the shape of {@link Circle}.
 * Unknown members pass.
 */
export function isCircle(value: unknown): value is Circle {
  return (
    isObject<Circle>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#city.circle") &&
    (value.radius == null || isNumber(value.radius)) &&
    isShape(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Circle}. */
export function checkCircle(value: unknown): Verdict<Circle> {
  return verdict(value, explainCircle);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCircle(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Circle>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#city.circle"])),
      radius: optional(nullable(explainNumber)),
    },
    explainShape,
  );
}

/** {@link Circle} as a Standard Schema. */
export const circleSchema: StandardSchema<Circle> = /* @__PURE__ */ standardSchema(checkCircle);
