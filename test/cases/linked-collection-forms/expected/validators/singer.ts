// Generated from singer.md. Do not edit.

import type { Singer } from "../models/singer.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Singer}.
 * Unknown members pass.
 */
export function isSinger(value: unknown): value is Singer {
  return (
    isObject<Singer>(value) &&
    (value.range == null || isString(value.range))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Singer}. */
export function checkSinger(value: unknown): Verdict<Singer> {
  return verdict(value, explainSinger);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSinger(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Singer>(
    value,
    pointer,
    problems,
    {
      range: optional(nullable(explainString)),
    },
  );
}

/** {@link Singer} as a Standard Schema. */
export const singerSchema: StandardSchema<Singer> = /* @__PURE__ */ standardSchema(checkSinger);
