// Generated from resources/line.md. Do not edit.

import type { Line } from "../models/line.js";
import { explainNumber, isNumber } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainShape, isShape } from "./shape.js";

/**
 * Tells whether `value` has the shape of {@link Line}.
 * Unknown members pass.
 */
export function isLine(value: unknown): value is Line {
  return (
    isObject<Line>(value) &&
    (value.length == null || isNumber(value.length)) &&
    isShape(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Line}. */
export function checkLine(value: unknown): Verdict<Line> {
  return verdict(value, explainLine);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainLine(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Line>(
    value,
    pointer,
    problems,
    {
      length: optional(nullable(explainNumber)),
    },
    explainShape,
  );
}

/** {@link Line} as a Standard Schema. */
export const lineSchema: StandardSchema<Line> = /* @__PURE__ */ standardSchema(checkLine);
