// Generated from resources/entry.md. Do not edit.

import type { Entry } from "../models/entry.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Entry}.
 * Unknown members pass.
 */
export function isEntry(value: unknown): value is Entry {
  return (
    isObject<Entry>(value) &&
    (value.number == null || isString(value.number))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Entry}. */
export function checkEntry(value: unknown): Verdict<Entry> {
  return verdict(value, explainEntry);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainEntry(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Entry>(
    value,
    pointer,
    problems,
    {
      number: optional(nullable(explainString)),
    },
  );
}

/** {@link Entry} as a Standard Schema. */
export const entrySchema: StandardSchema<Entry> = /* @__PURE__ */ standardSchema(checkEntry);
