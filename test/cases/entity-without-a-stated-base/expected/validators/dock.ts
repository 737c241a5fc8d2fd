// Generated from dock.md. Do not edit.

import type { Dock } from "../models/dock.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";
import { explainCrane, isCrane } from "./crane.js";
import { explainEntity, isEntity } from "./entity.js";
import { explainShelter, isShelter } from "./shelter.js";

/**
 * Tells whether `value` has the shape of {@link Dock}.
 * Unknown members pass.
 */
export function isDock(value: unknown): value is Dock {
  return (
    isObject<Dock>(value) &&
    (value.depth == null || isInt32(value.depth)) &&
    (value.shelter == null || isShelter(value.shelter)) &&
    (value.crane == null || isCrane(value.crane)) &&
    (value.guards === undefined || isArrayOf(value.guards, isShelter)) &&
    isEntity(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Dock}. */
export function checkDock(value: unknown): Verdict<Dock> {
  return verdict(value, explainDock);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainDock(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Dock>(
    value,
    pointer,
    problems,
    {
      depth: optional(nullable(explainInt32)),
      shelter: optional(nullable(explainShelter)),
      crane: optional(nullable(explainCrane)),
      guards: optional(arrayOf(explainShelter, "objects")),
    },
    explainEntity,
  );
}

/** {@link Dock} as a Standard Schema. */
export const dockSchema: StandardSchema<Dock> = /* @__PURE__ */ standardSchema(checkDock);
