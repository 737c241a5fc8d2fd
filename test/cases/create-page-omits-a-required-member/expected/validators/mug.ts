// Generated from mug.md. Do not edit.

import type { Mug, MugCreate } from "../models/mug.js";
import { explainInt32, explainString, isInt32, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Mug}.
 * Unknown members pass.
 */
export function isMug(value: unknown): value is Mug {
  return (
    isObject<Mug>(value) &&
    (value.color == null || isString(value.color)) &&
    (value.volume == null || isInt32(value.volume)) &&
    (value.owner == null || isString(value.owner))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Mug}. */
export function checkMug(value: unknown): Verdict<Mug> {
  return verdict(value, explainMug);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainMug(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Mug>(
    value,
    pointer,
    problems,
    {
      color: optional(nullable(explainString)),
      volume: optional(nullable(explainInt32)),
      owner: optional(nullable(explainString)),
    },
  );
}

/** {@link Mug} as a Standard Schema. */
export const mugSchema: StandardSchema<Mug> = /* @__PURE__ */ standardSchema(checkMug);

/**
 * Tells whether `value` has the shape of {@link MugCreate}.
 * Unknown members pass.
 */
export function isMugCreate(value: unknown): value is MugCreate {
  return (
    isObject<MugCreate>(value) &&
    (value.color === null || isString(value.color)) &&
    (value.volume == null || isInt32(value.volume)) &&
    (value.owner == null || isString(value.owner))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link MugCreate}. */
export function checkMugCreate(value: unknown): Verdict<MugCreate> {
  return verdict(value, explainMugCreate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainMugCreate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<MugCreate>(
    value,
    pointer,
    problems,
    {
      color: nullable(explainString),
      volume: optional(nullable(explainInt32)),
      owner: optional(nullable(explainString)),
    },
  );
}

/** {@link MugCreate} as a Standard Schema. */
export const mugCreateSchema: StandardSchema<MugCreate> = /* @__PURE__ */ standardSchema(checkMugCreate);
