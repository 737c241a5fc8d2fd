// Generated from resources/shape.md. Do not edit.

import type { Shape } from "../models/shape.js";
import { explainNumber, explainString, isNumber, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Shape}.
 * Unknown members pass.
 */
export function isShape(value: unknown): value is Shape {
  return (
    isObject<Shape>(value) &&
    (value["@odata.type"] === undefined || isString(value["@odata.type"])) &&
    (value["odata.type"] == null || isString(value["odata.type"])) &&
    (value.area == null || isNumber(value.area))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Shape}. */
export function checkShape(value: unknown): Verdict<Shape> {
  return verdict(value, explainShape);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainShape(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Shape>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(explainString),
      "odata.type": optional(nullable(explainString)),
      area: optional(nullable(explainNumber)),
    },
  );
}

/** {@link Shape} as a Standard Schema. */
export const shapeSchema: StandardSchema<Shape> = /* @__PURE__ */ standardSchema(checkShape);
