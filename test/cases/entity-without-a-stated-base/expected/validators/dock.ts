// Generated from dock.md. Do not edit.

import type { Dock } from "../models/dock.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";
import { craneRules, visitCrane } from "./crane.js";
import { shelterRules, visitShelter, visitShelterArray } from "./shelter.js";

/**
 * Tells whether `value` has the shape of {@link Dock}.
 * Unknown members pass.
 */
export function isDock(value: unknown): value is Dock {
  try {
    return visitDock(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Dock}. */
export function checkDock(value: unknown, options?: CheckOptions): Verdict<Dock> {
  return check(value, visitDock, options);
}

/** Visits a {@link Dock}, for guards and checks. */
export function visitDock(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Dock>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.id === undefined || isString(value.id, place, "id")) &&
    isNullishOrInt32(value.depth, place, "depth") &&
    (value.shelter == null || visitShelter(value.shelter, place, "shelter")) &&
    (value.crane == null || visitCrane(value.crane, place, "crane")) &&
    (value.guards === undefined || visitShelterArray(value.guards, place, "guards"))
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
