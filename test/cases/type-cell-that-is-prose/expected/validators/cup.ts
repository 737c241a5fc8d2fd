// Generated from cup.md. Do not edit.

import type { Cup } from "../models/cup.js";
import {
  explainAnything,
  explainBoolean,
  explainInt32,
  explainString,
  isBoolean,
  isInt32,
  isString,
} from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  anyOf,
  arrayOf,
  explainMembers,
  isObject,
  nullable,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Cup}.
 * Unknown members pass.
 */
export function isCup(value: unknown): value is Cup {
  return (
    isObject<Cup>(value) &&
    (value.handle == null || isBoolean(value.handle)) &&
    (value.size == null || isString(value.size) || isInt32(value.size)) &&
    (value.maker === undefined || Array.isArray(value.maker))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Cup}. */
export function checkCup(value: unknown): Verdict<Cup> {
  return verdict(value, explainCup);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCup(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Cup>(
    value,
    pointer,
    problems,
    {
      volume: optional(nullable(explainAnything)),
      handle: optional(nullable(explainBoolean)),
      glaze: optional(nullable(explainAnything)),
      size: optional(nullable(anyOf("a string or an integer", explainString, explainInt32))),
      maker: optional(arrayOf(explainAnything, "any values")),
      owner: optional(nullable(explainAnything)),
      saucer: optional(nullable(explainAnything)),
    },
  );
}

/** {@link Cup} as a Standard Schema. */
export const cupSchema: StandardSchema<Cup> = /* @__PURE__ */ standardSchema(checkCup);
