// Generated from resources/torch.md. Do not edit.

import type { Torch } from "../models/torch.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Torch}.
 * Unknown members pass.
 */
export function isTorch(value: unknown): value is Torch {
  return (
    isObject<Torch>(value) &&
    (value.fuel == null || isString(value.fuel))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Torch}. */
export function checkTorch(value: unknown): Verdict<Torch> {
  return verdict(value, explainTorch);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainTorch(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Torch>(
    value,
    pointer,
    problems,
    {
      fuel: optional(nullable(explainString)),
    },
  );
}

/** {@link Torch} as a Standard Schema. */
export const torchSchema: StandardSchema<Torch> = /* @__PURE__ */ standardSchema(checkTorch);
