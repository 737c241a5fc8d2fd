/* eslint-disable */
// Generated from harbor.md. Do not edit.

import type { Harbor } from "../models/harbor.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { bargeRules, visitBarge } from "./barge.js";
import { ferryRules, visitFerry } from "./ferry.js";
import { tugboatRules, visitTugboat } from "./tugboat.js";

/**
 * Tells whether `value` has the shape of {@link Harbor}.
 * Unknown members pass.
 */
export function isHarbor(value: unknown): value is Harbor {
  return passes(value, visitHarbor);
}

/** Lists everything that keeps `value` from having the shape of {@link Harbor}. */
export function checkHarbor(value: unknown, options?: CheckOptions): Verdict<Harbor> {
  return check(value, visitHarbor, options);
}

/** Visits a {@link Harbor}, for guards and checks. */
export function visitHarbor(value: unknown, name?: Key): boolean {
  if (!isObject<Harbor>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.guest == null || visitFerry(value.guest, "guest")) &&
    (value.tug == null || visitTugboat(value.tug, "tug")) &&
    (value.crane == null || visitBarge(value.crane, "crane")) &&
    leave()
  );
}

/** What {@link Harbor} is made of. */
export const harborRules: ObjectRules = {
  name: "microsoft.graph.harbor",
  members: {
    guest: { type: () => ferryRules, nullable: true },
    tug: { type: () => tugboatRules, nullable: true },
    crane: { type: () => bargeRules, nullable: true },
  },
};

/** {@link Harbor} as a Standard Schema, which also gives its JSON Schema. */
export const harborSchema: StandardSchema<Harbor> = /* @__PURE__ */ standardSchema(checkHarbor, harborRules);
