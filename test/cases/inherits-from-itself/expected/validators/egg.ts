// Generated from egg.md. Do not edit.

import type { Egg } from "../models/egg.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainHen, isHen } from "./hen.js";

/**
 * Tells whether `value` has the shape of {@link Egg}.
 * Unknown members pass.
 */
export function isEgg(value: unknown): value is Egg {
  return (
    isObject<Egg>(value) &&
    (value.shell == null || isString(value.shell)) &&
    isHen(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Egg}. */
export function checkEgg(value: unknown): Verdict<Egg> {
  return verdict(value, explainEgg);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainEgg(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Egg>(
    value,
    pointer,
    problems,
    {
      shell: optional(nullable(explainString)),
    },
    explainHen,
  );
}

/** {@link Egg} as a Standard Schema. */
export const eggSchema: StandardSchema<Egg> = /* @__PURE__ */ standardSchema(checkEgg);
