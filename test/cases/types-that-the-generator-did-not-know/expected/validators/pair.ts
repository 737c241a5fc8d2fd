// Generated from pair.md. Do not edit.

import type { Pair } from "../models/pair.js";
import { explainAnything, explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, oneOf, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Pair}.
 * Unknown members pass.
 */
export function isPair(value: unknown): value is Pair {
  return (
    isObject<Pair>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#store.pair") &&
    (value.first == null || isString(value.first))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Pair}. */
export function checkPair(value: unknown): Verdict<Pair> {
  return verdict(value, explainPair);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainPair(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Pair>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#store.pair"])),
      first: optional(nullable(explainString)),
      second: optional(nullable(explainAnything)),
    },
  );
}

/** {@link Pair} as a Standard Schema. */
export const pairSchema: StandardSchema<Pair> = /* @__PURE__ */ standardSchema(checkPair);
