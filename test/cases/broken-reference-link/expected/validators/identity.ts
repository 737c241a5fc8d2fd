// Generated from resources/paper.md. Do not edit.

import type { Identity } from "../models/identity.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Identity}.
 * Unknown members pass.
 */
export function isIdentity(value: unknown): value is Identity {
  return (
    isObject<Identity>(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Identity}. */
export function checkIdentity(value: unknown): Verdict<Identity> {
  return verdict(value, explainIdentity);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainIdentity(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Identity>(
    value,
    pointer,
    problems,
    {
    },
  );
}

/** {@link Identity} as a Standard Schema. */
export const identitySchema: StandardSchema<Identity> = /* @__PURE__ */ standardSchema(checkIdentity);
