// Generated from hose.md. Do not edit.

import type { Hose } from "../models/hose.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainStone, isStone } from "./stone.js";

/**
 * Tells whether `value` has the shape of {@link Hose}.
 * Unknown members pass.
 */
export function isHose(value: unknown): value is Hose {
  return (
    isObject<Hose>(value) &&
    (value.width == null || isInt32(value.width)) &&
    (value.age == null || isInt32(value.age)) &&
    isStone(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Hose}. */
export function checkHose(value: unknown): Verdict<Hose> {
  return verdict(value, explainHose);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainHose(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Hose>(
    value,
    pointer,
    problems,
    {
      width: optional(nullable(explainInt32)),
      age: optional(nullable(explainInt32)),
    },
    explainStone,
  );
}

/** {@link Hose} as a Standard Schema. */
export const hoseSchema: StandardSchema<Hose> = /* @__PURE__ */ standardSchema(checkHose);
