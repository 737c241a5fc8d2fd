/* eslint-disable */
// Generated from dock.md. Do not edit.

import type { Dock } from "../models/dock.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { craneRules, visitCrane } from "./crane.js";
import { shelterRules, visitShelter, visitShelterArray } from "./shelter.js";

/**
 * Tells whether `value` has the shape of {@link Dock}.
 * Unknown members pass.
 */
export function isDock(value: unknown): value is Dock {
  return passes(value, visitDock);
}

/** Lists everything that keeps `value` from having the shape of {@link Dock}. */
export function checkDock(value: unknown, options?: CheckOptions): Verdict<Dock> {
  return check(value, visitDock, options);
}

/** Visits a {@link Dock}, for guards and checks. */
export function visitDock(value: unknown, name?: Key): boolean {
  if (!isObject<Dock>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrInt32(value.depth, "depth") &&
    (value.shelter == null || visitShelter(value.shelter, "shelter")) &&
    (value.crane == null || visitCrane(value.crane, "crane")) &&
    (value.guards === undefined || visitShelterArray(value.guards, "guards")) &&
    leave()
  );
}

/** What {@link Dock} is made of. */
export const dockRules: ObjectRules = {
  name: "harbour.dock",
  members: {
    id: stringRule,
    depth: nullableInt32Rule,
    shelter: { type: () => shelterRules, nullable: true },
    crane: { type: () => craneRules, nullable: true },
    guards: { items: { type: () => shelterRules } },
  },
};

/** {@link Dock} as a Standard Schema, which also gives its JSON Schema. */
export const dockSchema: StandardSchema<Dock> = /* @__PURE__ */ standardSchema(checkDock, dockRules);
