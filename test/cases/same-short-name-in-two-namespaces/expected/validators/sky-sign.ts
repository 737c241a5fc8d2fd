// Generated from sky-sign.md. Do not edit.

import type { SkySign } from "../models/sky-sign.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link SkySign}.
 * Unknown members pass.
 */
export function isSkySign(value: unknown): value is SkySign {
  return (
    isObject<SkySign>(value) &&
    (value.brightness == null || isInt32(value.brightness))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link SkySign}. */
export function checkSkySign(value: unknown): Verdict<SkySign> {
  return verdict(value, explainSkySign);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSkySign(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<SkySign>(
    value,
    pointer,
    problems,
    {
      brightness: optional(nullable(explainInt32)),
    },
  );
}

/** {@link SkySign} as a Standard Schema. */
export const skySignSchema: StandardSchema<SkySign> = /* @__PURE__ */ standardSchema(checkSkySign);
