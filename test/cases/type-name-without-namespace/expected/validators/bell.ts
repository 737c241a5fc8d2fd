/* eslint-disable */
// Generated from bell.md. Do not edit.

import type { Bell, BellCreate } from "../models/bell.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";
import { clapperRules, visitClapper } from "./clapper.js";

/**
 * Tells whether `value` has the shape of {@link Bell}.
 * Unknown members pass.
 */
export function isBell(value: unknown): value is Bell {
  return passes(value, visitBell);
}

/** Lists everything that keeps `value` from having the shape of {@link Bell}. */
export function checkBell(value: unknown, options?: CheckOptions): Verdict<Bell> {
  return check(value, visitBell, options);
}

/** Visits a {@link Bell}, for guards and checks. */
export function visitBell(value: unknown, name?: Key): boolean {
  if (!isObject<Bell>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.tone, "tone") &&
    (value.clapper == null || visitClapper(value.clapper, "clapper")) &&
    leave()
  );
}

/** What {@link Bell} is made of. */
export const bellRules: ObjectRules = {
  name: "microsoft.graph.bell",
  members: {
    tone: nullableStringRule,
    clapper: { type: () => clapperRules, nullable: true },
  },
};

/** {@link Bell} as a Standard Schema, which also gives its JSON Schema. */
export const bellSchema: StandardSchema<Bell> = /* @__PURE__ */ standardSchema(checkBell, bellRules);

/**
 * Tells whether `value` has the shape of {@link BellCreate}.
 * Unknown and read-only members do not.
 */
export function isBellCreate(value: unknown): value is BellCreate {
  return checkWritten(value, bellCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link BellCreate}. */
export function checkBellCreate(value: unknown): Verdict<BellCreate> {
  return checkWritten(value, bellCreateRules);
}

/** What {@link BellCreate} is made of. */
export const bellCreateRules: ObjectRules = {
  name: "microsoft.graph.bell",
  members: {
    tone: nullableStringRule,
    clapper: { type: () => clapperRules, nullable: true },
  },
  returned: () => bellRules,
};

/** {@link BellCreate} as a Standard Schema, which also gives its JSON Schema. */
export const bellCreateSchema: StandardSchema<BellCreate> =
  /* @__PURE__ */ standardSchema(checkBellCreate, bellCreateRules);
