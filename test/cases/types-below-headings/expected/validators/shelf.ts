/* eslint-disable */
// Generated from shelf-resources.md. Do not edit.

import type { Shelf } from "../models/shelf.js";
import { isNullishOrAnything, nullableAnythingRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { toolRules, visitTool, visitToolArray } from "./tool.js";

/**
 * Tells whether `value` has the shape of {@link Shelf}.
 * Unknown members pass.
 */
export function isShelf(value: unknown): value is Shelf {
  return passes(value, visitShelf);
}

/** Lists everything that keeps `value` from having the shape of {@link Shelf}. */
export function checkShelf(value: unknown, options?: CheckOptions): Verdict<Shelf> {
  return check(value, visitShelf, options);
}

/** Visits a {@link Shelf}, for guards and checks. */
export function visitShelf(value: unknown, name?: Key): boolean {
  if (!isObject<Shelf>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.tools === undefined || visitToolArray(value.tools, "tools")) &&
    (value.best == null || visitTool(value.best, "best")) &&
    isNullishOrAnything(value.other, "other") &&
    leave()
  );
}

/** What {@link Shelf} is made of. */
export const shelfRules: ObjectRules = {
  name: "Shelf",
  members: {
    tools: { items: { type: () => toolRules } },
    best: { type: () => toolRules, nullable: true },
    other: nullableAnythingRule,
  },
};

/** {@link Shelf} as a Standard Schema, which also gives its JSON Schema. */
export const shelfSchema: StandardSchema<Shelf> = /* @__PURE__ */ standardSchema(checkShelf, shelfRules);
