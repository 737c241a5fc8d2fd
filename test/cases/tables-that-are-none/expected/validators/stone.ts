/* eslint-disable */
// Generated from stone.md. Do not edit.

import type { AnyStone, Stone } from "../models/stone.js";
import { isString, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { hoseRules, visitHose } from "./hose.js";

/**
 * Tells whether `value` has the shape of {@link AnyStone}.
 * Unknown members pass.
 */
export function isStone(value: unknown): value is AnyStone {
  return passes(value, visitStone);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyStone}. */
export function checkStone(value: unknown, options?: CheckOptions): Verdict<AnyStone> {
  return check(value, visitStone, options);
}

/** Visits a {@link Stone}, for guards and checks. */
export function visitStone(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "garden.hose":
    case "#garden.hose":
      return visitHose(value, name);
  }
  if (!isObject<Stone>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    leave()
  );
}

/** What {@link AnyStone} is made of. */
export const stoneRules: ObjectRules = {
  name: "garden.stone",
  members: {
    "@odata.type": stringRule,
  },
  derived: () => [hoseRules],
};

/** {@link AnyStone} as a Standard Schema, which also gives its JSON Schema. */
export const stoneSchema: StandardSchema<AnyStone> = /* @__PURE__ */ standardSchema(checkStone, stoneRules);
