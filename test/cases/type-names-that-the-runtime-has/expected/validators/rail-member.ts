/* eslint-disable */
// Generated from member.md. Do not edit.

import type { RailMember } from "../models/rail-member.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#rail.member"];

/**
 * Tells whether `value` has the shape of {@link RailMember}.
 * Unknown members pass.
 */
export function isRailMember(value: unknown): value is RailMember {
  return passes(value, visitRailMember);
}

/** Lists everything that keeps `value` from having the shape of {@link RailMember}. */
export function checkRailMember(value: unknown, options?: CheckOptions): Verdict<RailMember> {
  return check(value, visitRailMember, options);
}

/** Visits a {@link RailMember}, for guards and checks. */
export function visitRailMember(value: unknown, name?: Key): boolean {
  if (!isObject<RailMember>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.words, "words") &&
    leave()
  );
}

/** What {@link RailMember} is made of. */
export const railMemberRules: ObjectRules = {
  name: "rail.member",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    words: nullableStringRule,
  },
};

/** {@link RailMember} as a Standard Schema, which also gives its JSON Schema. */
export const railMemberSchema: StandardSchema<RailMember> =
  /* @__PURE__ */ standardSchema(checkRailMember, railMemberRules);
