/* eslint-disable */
// Generated from furniture.md. Do not edit.

import type { Furniture } from "../models/furniture.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Furniture}.
 * Unknown members pass.
 */
export function isFurniture(value: unknown): value is Furniture {
  return passes(value, visitFurniture);
}

/** Lists everything that keeps `value` from having the shape of {@link Furniture}. */
export function checkFurniture(value: unknown, options?: CheckOptions): Verdict<Furniture> {
  return check(value, visitFurniture, options);
}

/** Visits a {@link Furniture}, for guards and checks. */
export function visitFurniture(value: unknown, name?: Key): boolean {
  if (!isObject<Furniture>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.room, "room") &&
    leave()
  );
}

/** What {@link Furniture} is made of. */
export const furnitureRules: ObjectRules = {
  name: "shop.furniture",
  members: {
    room: nullableStringRule,
  },
};

/** {@link Furniture} as a Standard Schema, which also gives its JSON Schema. */
export const furnitureSchema: StandardSchema<Furniture> =
  /* @__PURE__ */ standardSchema(checkFurniture, furnitureRules);
