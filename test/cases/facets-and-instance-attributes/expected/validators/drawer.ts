/* eslint-disable */
// Generated from resources/drawer.md. Do not edit.

import type { Drawer, DrawerCreate } from "../models/drawer.js";
import { isNullishOrDouble, isString, nullableDoubleRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link Drawer}.
 * Unknown members pass.
 */
export function isDrawer(value: unknown): value is Drawer {
  return passes(value, visitDrawer);
}

/** Lists everything that keeps `value` from having the shape of {@link Drawer}. */
export function checkDrawer(value: unknown, options?: CheckOptions): Verdict<Drawer> {
  return check(value, visitDrawer, options);
}

/** Visits a {@link Drawer}, for guards and checks. */
export function visitDrawer(value: unknown, name?: Key): boolean {
  if (!isObject<Drawer>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrDouble(value.depth, "depth") &&
    leave()
  );
}

/** What {@link Drawer} is made of. */
export const drawerRules: ObjectRules = {
  name: "shelf.drawer",
  members: {
    id: stringRule,
    depth: nullableDoubleRule,
  },
};

/** {@link Drawer} as a Standard Schema, which also gives its JSON Schema. */
export const drawerSchema: StandardSchema<Drawer> = /* @__PURE__ */ standardSchema(checkDrawer, drawerRules);

/**
 * Tells whether `value` has the shape of {@link DrawerCreate}.
 * Unknown and read-only members do not.
 */
export function isDrawerCreate(value: unknown): value is DrawerCreate {
  return checkWritten(value, drawerCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link DrawerCreate}. */
export function checkDrawerCreate(value: unknown): Verdict<DrawerCreate> {
  return checkWritten(value, drawerCreateRules);
}

/** What {@link DrawerCreate} is made of. */
export const drawerCreateRules: ObjectRules = {
  name: "shelf.drawer",
  members: {
    id: stringRule,
    depth: nullableDoubleRule,
  },
  returned: () => drawerRules,
};

/** {@link DrawerCreate} as a Standard Schema, which also gives its JSON Schema. */
export const drawerCreateSchema: StandardSchema<DrawerCreate> =
  /* @__PURE__ */ standardSchema(checkDrawerCreate, drawerCreateRules);

/** Visits an array of {@link Drawer}. */
export function visitDrawerArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitDrawer(value[index], index)) return false;
  return leave();
}
