/* eslint-disable */
// Generated from api/sketch-get.md. Do not edit.

import type { Sketch } from "../models/sketch.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Sketch}.
 * Unknown members pass.
 */
export function isSketch(value: unknown): value is Sketch {
  return passes(value, visitSketch);
}

/** Lists everything that keeps `value` from having the shape of {@link Sketch}. */
export function checkSketch(value: unknown, options?: CheckOptions): Verdict<Sketch> {
  return check(value, visitSketch, options);
}

/** Visits a {@link Sketch}, for guards and checks. */
export function visitSketch(value: unknown, name?: Key): boolean {
  if (!isObject<Sketch>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.id, "id") &&
    isNullishOrString(value.title, "title") &&
    leave()
  );
}

/** What {@link Sketch} is made of. */
export const sketchRules: ObjectRules = {
  name: "microsoft.graph.sketch",
  members: {
    id: nullableStringRule,
    title: nullableStringRule,
  },
};

/** {@link Sketch} as a Standard Schema, which also gives its JSON Schema. */
export const sketchSchema: StandardSchema<Sketch> = /* @__PURE__ */ standardSchema(checkSketch, sketchRules);
