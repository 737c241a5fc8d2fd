/* eslint-disable */
// Generated from stage.md. Do not edit.

import type { Stage } from "../models/stage.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Stage}.
 * Unknown members pass.
 */
export function isStage(value: unknown): value is Stage {
  return passes(value, visitStage);
}

/** Lists everything that keeps `value` from having the shape of {@link Stage}. */
export function checkStage(value: unknown, options?: CheckOptions): Verdict<Stage> {
  return check(value, visitStage, options);
}

/** Visits a {@link Stage}, for guards and checks. */
export function visitStage(value: unknown, name?: Key): boolean {
  if (!isObject<Stage>(value)) return fail("an object", value, name);
  return true;
}

/** What {@link Stage} is made of. */
export const stageRules: ObjectRules = {
  name: "microsoft.graph.stage",
  members: {},
};

/** {@link Stage} as a Standard Schema, which also gives its JSON Schema. */
export const stageSchema: StandardSchema<Stage> = /* @__PURE__ */ standardSchema(checkStage, stageRules);
