// Generated from badge-create.md. Do not edit.

import type { Badge, BadgeCreate } from "../models/badge.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainPhoto, isPhoto } from "./photo.js";

/**
 * Tells whether `value` has the shape of {@link Badge}.
 * Unknown members pass.
 */
export function isBadge(value: unknown): value is Badge {
  return (
    isObject<Badge>(value) &&
    (value.color == null || isString(value.color)) &&
    (value.photo == null || isPhoto(value.photo))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Badge}. */
export function checkBadge(value: unknown): Verdict<Badge> {
  return verdict(value, explainBadge);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainBadge(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Badge>(
    value,
    pointer,
    problems,
    {
      color: optional(nullable(explainString)),
      photo: optional(nullable(explainPhoto)),
    },
  );
}

/** {@link Badge} as a Standard Schema. */
export const badgeSchema: StandardSchema<Badge> = /* @__PURE__ */ standardSchema(checkBadge);

/**
 * Tells whether `value` has the shape of {@link BadgeCreate}.
 * Unknown members pass.
 */
export function isBadgeCreate(value: unknown): value is BadgeCreate {
  return (
    isObject<BadgeCreate>(value) &&
    (value.color == null || isString(value.color)) &&
    (value.photo == null || isPhoto(value.photo))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link BadgeCreate}. */
export function checkBadgeCreate(value: unknown): Verdict<BadgeCreate> {
  return verdict(value, explainBadgeCreate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainBadgeCreate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<BadgeCreate>(
    value,
    pointer,
    problems,
    {
      color: optional(nullable(explainString)),
      photo: optional(nullable(explainPhoto)),
    },
  );
}

/** {@link BadgeCreate} as a Standard Schema. */
export const badgeCreateSchema: StandardSchema<BadgeCreate> = /* @__PURE__ */ standardSchema(checkBadgeCreate);
