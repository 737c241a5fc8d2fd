/* eslint-disable */
// Generated from door.md. Do not edit.

import type { Door, DoorCreate } from "../models/door.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link Door}.
 * Unknown members pass.
 */
export function isDoor(value: unknown): value is Door {
  return passes(value, visitDoor);
}

/** Lists everything that keeps `value` from having the shape of {@link Door}. */
export function checkDoor(value: unknown, options?: CheckOptions): Verdict<Door> {
  return check(value, visitDoor, options);
}

/** Visits a {@link Door}, for guards and checks. */
export function visitDoor(value: unknown, name?: Key): boolean {
  if (!isObject<Door>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.label, "label") &&
    leave()
  );
}

/** What {@link Door} is made of. */
export const doorRules: ObjectRules = {
  name: "microsoft.graph.door",
  members: {
    label: nullableStringRule,
  },
};

/** {@link Door} as a Standard Schema, which also gives its JSON Schema. */
export const doorSchema: StandardSchema<Door> = /* @__PURE__ */ standardSchema(checkDoor, doorRules);

/**
 * Tells whether `value` has the shape of {@link DoorCreate}.
 * Unknown and read-only members do not.
 */
export function isDoorCreate(value: unknown): value is DoorCreate {
  return checkWritten(value, doorCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link DoorCreate}. */
export function checkDoorCreate(value: unknown): Verdict<DoorCreate> {
  return checkWritten(value, doorCreateRules);
}

/** What {@link DoorCreate} is made of. */
export const doorCreateRules: ObjectRules = {
  name: "microsoft.graph.door",
  members: {
    label: nullableStringRule,
    keyCode: nullableStringRule,
  },
  required: ["keyCode"],
  returned: () => doorRules,
};

/** {@link DoorCreate} as a Standard Schema, which also gives its JSON Schema. */
export const doorCreateSchema: StandardSchema<DoorCreate> =
  /* @__PURE__ */ standardSchema(checkDoorCreate, doorCreateRules);
