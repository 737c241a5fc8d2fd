/* eslint-disable */
// Generated from badge-create.md. Do not edit.

import type { Badge, BadgeCreate } from "../models/badge.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";
import { photoRules, visitPhoto } from "./photo.js";

/**
 * Tells whether `value` has the shape of {@link Badge}.
 * Unknown members pass.
 */
export function isBadge(value: unknown): value is Badge {
  return passes(value, visitBadge);
}

/** Lists everything that keeps `value` from having the shape of {@link Badge}. */
export function checkBadge(value: unknown, options?: CheckOptions): Verdict<Badge> {
  return check(value, visitBadge, options);
}

/** Visits a {@link Badge}, for guards and checks. */
export function visitBadge(value: unknown, name?: Key): boolean {
  if (!isObject<Badge>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.color, "color") &&
    (value.photo == null || visitPhoto(value.photo, "photo")) &&
    leave()
  );
}

/** What {@link Badge} is made of. */
export const badgeRules: ObjectRules = {
  name: "microsoft.graph.badge",
  members: {
    color: nullableStringRule,
    photo: { type: () => photoRules, nullable: true },
  },
};

/** {@link Badge} as a Standard Schema, which also gives its JSON Schema. */
export const badgeSchema: StandardSchema<Badge> = /* @__PURE__ */ standardSchema(checkBadge, badgeRules);

/**
 * Tells whether `value` has the shape of {@link BadgeCreate}.
 * Unknown and read-only members do not.
 */
export function isBadgeCreate(value: unknown): value is BadgeCreate {
  return checkWritten(value, badgeCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link BadgeCreate}. */
export function checkBadgeCreate(value: unknown): Verdict<BadgeCreate> {
  return checkWritten(value, badgeCreateRules);
}

/** What {@link BadgeCreate} is made of. */
export const badgeCreateRules: ObjectRules = {
  name: "microsoft.graph.badge",
  members: {
    color: nullableStringRule,
    photo: { type: () => photoRules, nullable: true },
  },
  returned: () => badgeRules,
};

/** {@link BadgeCreate} as a Standard Schema, which also gives its JSON Schema. */
export const badgeCreateSchema: StandardSchema<BadgeCreate> =
  /* @__PURE__ */ standardSchema(checkBadgeCreate, badgeCreateRules);
