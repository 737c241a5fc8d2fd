// Generated from door.md. Do not edit.

import type { Door, DoorCreate } from "../models/door.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Door}.
 * Unknown members pass.
 */
export function isDoor(value: unknown): value is Door {
  return (
    isObject<Door>(value) &&
    (value.label == null || isString(value.label))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Door}. */
export function checkDoor(value: unknown): Verdict<Door> {
  return verdict(value, explainDoor);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainDoor(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Door>(
    value,
    pointer,
    problems,
    {
      label: optional(nullable(explainString)),
    },
  );
}

/** {@link Door} as a Standard Schema. */
export const doorSchema: StandardSchema<Door> = /* @__PURE__ */ standardSchema(checkDoor);

/**
 * Tells whether `value` has the shape of {@link DoorCreate}.
 * Unknown members pass.
 */
export function isDoorCreate(value: unknown): value is DoorCreate {
  return (
    isObject<DoorCreate>(value) &&
    (value.label == null || isString(value.label)) &&
    (value.keyCode === null || isString(value.keyCode))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link DoorCreate}. */
export function checkDoorCreate(value: unknown): Verdict<DoorCreate> {
  return verdict(value, explainDoorCreate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainDoorCreate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<DoorCreate>(
    value,
    pointer,
    problems,
    {
      label: optional(nullable(explainString)),
      keyCode: nullable(explainString),
    },
  );
}

/** {@link DoorCreate} as a Standard Schema. */
export const doorCreateSchema: StandardSchema<DoorCreate> = /* @__PURE__ */ standardSchema(checkDoorCreate);
