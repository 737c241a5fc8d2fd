/* eslint-disable */
// Generated from driverUpdate.md. Do not edit.

import type { GraphDriverUpdate, GraphDriverUpdateCreate } from "../models/graph-driver-update.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link GraphDriverUpdate}.
 * Unknown members pass.
 */
export function isGraphDriverUpdate(value: unknown): value is GraphDriverUpdate {
  return passes(value, visitGraphDriverUpdate);
}

/** Lists everything that keeps `value` from having the shape of {@link GraphDriverUpdate}. */
export function checkGraphDriverUpdate(value: unknown, options?: CheckOptions): Verdict<GraphDriverUpdate> {
  return check(value, visitGraphDriverUpdate, options);
}

/** Visits a {@link GraphDriverUpdate}, for guards and checks. */
export function visitGraphDriverUpdate(value: unknown, name?: Key): boolean {
  if (!isObject<GraphDriverUpdate>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.title, "title") &&
    leave()
  );
}

/** What {@link GraphDriverUpdate} is made of. */
export const graphDriverUpdateRules: ObjectRules = {
  name: "microsoft.graph.driverUpdate",
  members: {
    title: nullableStringRule,
  },
};

/** {@link GraphDriverUpdate} as a Standard Schema, which also gives its JSON Schema. */
export const graphDriverUpdateSchema: StandardSchema<GraphDriverUpdate> =
  /* @__PURE__ */ standardSchema(checkGraphDriverUpdate, graphDriverUpdateRules);

/**
 * Tells whether `value` has the shape of {@link GraphDriverUpdateCreate}.
 * Unknown and read-only members do not.
 */
export function isGraphDriverUpdateCreate(value: unknown): value is GraphDriverUpdateCreate {
  return checkWritten(value, graphDriverUpdateCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link GraphDriverUpdateCreate}. */
export function checkGraphDriverUpdateCreate(value: unknown): Verdict<GraphDriverUpdateCreate> {
  return checkWritten(value, graphDriverUpdateCreateRules);
}

/** What {@link GraphDriverUpdateCreate} is made of. */
export const graphDriverUpdateCreateRules: ObjectRules = {
  name: "microsoft.graph.driverUpdate",
  members: {
    title: nullableStringRule,
  },
  returned: () => graphDriverUpdateRules,
};

/** {@link GraphDriverUpdateCreate} as a Standard Schema, which also gives its JSON Schema. */
export const graphDriverUpdateCreateSchema: StandardSchema<GraphDriverUpdateCreate> =
  /* @__PURE__ */ standardSchema(checkGraphDriverUpdateCreate, graphDriverUpdateCreateRules);
