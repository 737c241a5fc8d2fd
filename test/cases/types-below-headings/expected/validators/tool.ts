/* eslint-disable */
// Generated from tool-resources.md. Do not edit.

import { toolStateValues } from "../models/tool-state.js";
import type { Tool } from "../models/tool.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isMember, isObject, leave, passes } from "../runtime/validation.js";
import { ownerRules, visitOwnerArray } from "./owner.js";
import { partRules, visitPartArray } from "./part.js";

/**
 * Tells whether `value` has the shape of {@link Tool}.
 * Unknown members pass.
 */
export function isTool(value: unknown): value is Tool {
  return passes(value, visitTool);
}

/** Lists everything that keeps `value` from having the shape of {@link Tool}. */
export function checkTool(value: unknown, options?: CheckOptions): Verdict<Tool> {
  return check(value, visitTool, options);
}

/** Visits a {@link Tool}, for guards and checks. */
export function visitTool(value: unknown, name?: Key): boolean {
  if (!isObject<Tool>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.id, "id") &&
    (value.state == null || isMember(toolStateValues, value.state, "state")) &&
    (value.parts === undefined || visitPartArray(value.parts, "parts")) &&
    (value.owners === undefined || visitOwnerArray(value.owners, "owners")) &&
    leave()
  );
}

/** What {@link Tool} is made of. */
export const toolRules: ObjectRules = {
  name: "Tool",
  members: {
    id: nullableStringRule,
    state: { values: toolStateValues, nullable: true },
    parts: { items: { type: () => partRules } },
    owners: { items: { type: () => ownerRules } },
  },
};

/** {@link Tool} as a Standard Schema, which also gives its JSON Schema. */
export const toolSchema: StandardSchema<Tool> = /* @__PURE__ */ standardSchema(checkTool, toolRules);

/** Visits an array of {@link Tool}. */
export function visitToolArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitTool(value[index], index)) return false;
  return leave();
}
