// Generated from thing.md. Do not edit.

import type { Thing } from "../models/thing.js";
import { explainAnything, explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Thing}.
 * Unknown members pass.
 */
export function isThing(value: unknown): value is Thing {
  return (
    isObject<Thing>(value) &&
    (value.name == null || isString(value.name))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Thing}. */
export function checkThing(value: unknown): Verdict<Thing> {
  return verdict(value, explainThing);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainThing(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Thing>(
    value,
    pointer,
    problems,
    {
      name: optional(nullable(explainString)),
      size: optional(nullable(explainAnything)),
    },
  );
}

/** {@link Thing} as a Standard Schema. */
export const thingSchema: StandardSchema<Thing> = /* @__PURE__ */ standardSchema(checkThing);
