/* eslint-disable */
// Generated from resources/archive-shelf.md. Do not edit.

import type { Entity } from "../models/entity.js";
import { isString, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Entity}.
 * Unknown members pass.
 */
export function isEntity(value: unknown): value is Entity {
  return passes(value, visitEntity);
}

/** Lists everything that keeps `value` from having the shape of {@link Entity}. */
export function checkEntity(value: unknown, options?: CheckOptions): Verdict<Entity> {
  return check(value, visitEntity, options);
}

/** Visits a {@link Entity}, for guards and checks. */
export function visitEntity(value: unknown, name?: Key): boolean {
  if (!isObject<Entity>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    (value.id === undefined || isString(value.id, "id")) &&
    leave()
  );
}

/** What {@link Entity} is made of. */
export const entityRules: ObjectRules = {
  name: "microsoft.graph.entity",
  members: {
    "@odata.type": stringRule,
    id: stringRule,
  },
};

/** {@link Entity} as a Standard Schema, which also gives its JSON Schema. */
export const entitySchema: StandardSchema<Entity> = /* @__PURE__ */ standardSchema(checkEntity, entityRules);
