// Generated from resources/security-incidentnote.md. Do not edit.

import type { IdentitySet } from "../models/identity-set.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link IdentitySet}.
 * Unknown members pass.
 */
export function isIdentitySet(value: unknown): value is IdentitySet {
  return (
    isObject<IdentitySet>(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link IdentitySet}. */
export function checkIdentitySet(value: unknown): Verdict<IdentitySet> {
  return verdict(value, explainIdentitySet);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainIdentitySet(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<IdentitySet>(
    value,
    pointer,
    problems,
    {
    },
  );
}

/** {@link IdentitySet} as a Standard Schema. */
export const identitySetSchema: StandardSchema<IdentitySet> = /* @__PURE__ */ standardSchema(checkIdentitySet);
