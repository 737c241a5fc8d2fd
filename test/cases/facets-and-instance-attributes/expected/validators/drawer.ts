// Generated from resources/drawer.md. Do not edit.

import type { Drawer, DrawerCreate } from "../models/drawer.js";
import { explainNumber, explainString, isNumber, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Drawer}.
 * Unknown members pass.
 */
export function isDrawer(value: unknown): value is Drawer {
  return (
    isObject<Drawer>(value) &&
    (value.id === undefined || isString(value.id)) &&
    (value.depth == null || isNumber(value.depth))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Drawer}. */
export function checkDrawer(value: unknown): Verdict<Drawer> {
  return verdict(value, explainDrawer);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainDrawer(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Drawer>(
    value,
    pointer,
    problems,
    {
      id: optional(explainString),
      depth: optional(nullable(explainNumber)),
    },
  );
}

/** {@link Drawer} as a Standard Schema. */
export const drawerSchema: StandardSchema<Drawer> = /* @__PURE__ */ standardSchema(checkDrawer);

/**
 * Tells whether `value` has the shape of {@link DrawerCreate}.
 * Unknown members pass.
 */
export function isDrawerCreate(value: unknown): value is DrawerCreate {
  return (
    isObject<DrawerCreate>(value) &&
    (value.id === undefined || isString(value.id)) &&
    (value.depth == null || isNumber(value.depth))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link DrawerCreate}. */
export function checkDrawerCreate(value: unknown): Verdict<DrawerCreate> {
  return verdict(value, explainDrawerCreate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainDrawerCreate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<DrawerCreate>(
    value,
    pointer,
    problems,
    {
      id: optional(explainString),
      depth: optional(nullable(explainNumber)),
    },
  );
}

/** {@link DrawerCreate} as a Standard Schema. */
export const drawerCreateSchema: StandardSchema<DrawerCreate> = /* @__PURE__ */ standardSchema(checkDrawerCreate);
