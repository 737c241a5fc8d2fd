// Generated from resources/alert.md. Do not edit.

import type { Alert } from "../models/alert.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainMessage, isMessage } from "./message.js";

/**
 * Tells whether `value` has the shape of {@link Alert}.
 * Unknown members pass.
 */
export function isAlert(value: unknown): value is Alert {
  return (
    isObject<Alert>(value) &&
    (value.level == null || isInt32(value.level)) &&
    isMessage(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Alert}. */
export function checkAlert(value: unknown): Verdict<Alert> {
  return verdict(value, explainAlert);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainAlert(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Alert>(
    value,
    pointer,
    problems,
    {
      level: optional(nullable(explainInt32)),
    },
    explainMessage,
  );
}

/** {@link Alert} as a Standard Schema. */
export const alertSchema: StandardSchema<Alert> = /* @__PURE__ */ standardSchema(checkAlert);
