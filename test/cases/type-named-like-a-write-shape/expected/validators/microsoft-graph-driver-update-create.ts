/* eslint-disable */
// Generated from driverUpdateCreate.md. Do not edit.

import type { MicrosoftGraphDriverUpdateCreate } from "../models/microsoft-graph-driver-update-create.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link MicrosoftGraphDriverUpdateCreate}.
 * Unknown members pass.
 */
export function isMicrosoftGraphDriverUpdateCreate(value: unknown): value is MicrosoftGraphDriverUpdateCreate {
  return passes(value, visitMicrosoftGraphDriverUpdateCreate);
}

/** Lists everything that keeps `value` from having the shape of {@link MicrosoftGraphDriverUpdateCreate}. */
export function checkMicrosoftGraphDriverUpdateCreate(
  value: unknown,
  options?: CheckOptions,
): Verdict<MicrosoftGraphDriverUpdateCreate> {
  return check(value, visitMicrosoftGraphDriverUpdateCreate, options);
}

/** Visits a {@link MicrosoftGraphDriverUpdateCreate}, for guards and checks. */
export function visitMicrosoftGraphDriverUpdateCreate(value: unknown, name?: Key): boolean {
  if (!isObject<MicrosoftGraphDriverUpdateCreate>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.maker, "maker") &&
    leave()
  );
}

/** What {@link MicrosoftGraphDriverUpdateCreate} is made of. */
export const microsoftGraphDriverUpdateCreateRules: ObjectRules = {
  name: "microsoft.graph.driverUpdateCreate",
  members: {
    maker: nullableStringRule,
  },
};

/** {@link MicrosoftGraphDriverUpdateCreate} as a Standard Schema, which also gives its JSON Schema. */
export const microsoftGraphDriverUpdateCreateSchema: StandardSchema<MicrosoftGraphDriverUpdateCreate> =
  /* @__PURE__ */ standardSchema(checkMicrosoftGraphDriverUpdateCreate, microsoftGraphDriverUpdateCreateRules);
