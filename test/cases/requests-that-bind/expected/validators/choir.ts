/* eslint-disable */
// Generated from choir.md. Do not edit.

import type { Choir, ChoirCreate } from "../models/choir.js";
import { isNullishOrString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";
import { seatRules, visitSeatArray } from "./seat.js";
import { singerRules, visitSinger, visitSingerArray } from "./singer.js";

/**
 * Tells whether `value` has the shape of {@link Choir}.
 * Unknown members pass.
 */
export function isChoir(value: unknown): value is Choir {
  return passes(value, visitChoir);
}

/** Lists everything that keeps `value` from having the shape of {@link Choir}. */
export function checkChoir(value: unknown, options?: CheckOptions): Verdict<Choir> {
  return check(value, visitChoir, options);
}

/** Visits a {@link Choir}, for guards and checks. */
export function visitChoir(value: unknown, name?: Key): boolean {
  if (!isObject<Choir>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.id, "id") &&
    isNullishOrString(value.name, "name") &&
    (value.seats === undefined || visitSeatArray(value.seats, "seats")) &&
    (value.conductor == null || visitSinger(value.conductor, "conductor")) &&
    (value.singers === undefined || visitSingerArray(value.singers, "singers")) &&
    leave()
  );
}

/** What {@link Choir} is made of. */
export const choirRules: ObjectRules = {
  name: "music.choir",
  members: {
    id: nullableStringRule,
    name: nullableStringRule,
    seats: { items: { type: () => seatRules } },
    conductor: { type: () => singerRules, nullable: true },
    singers: { items: { type: () => singerRules } },
  },
  readOnly: ["id"],
};

/** {@link Choir} as a Standard Schema, which also gives its JSON Schema. */
export const choirSchema: StandardSchema<Choir> = /* @__PURE__ */ standardSchema(checkChoir, choirRules);

/**
 * Tells whether `value` has the shape of {@link ChoirCreate}.
 * Unknown and read-only members do not.
 */
export function isChoirCreate(value: unknown): value is ChoirCreate {
  return checkWritten(value, choirCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link ChoirCreate}. */
export function checkChoirCreate(value: unknown): Verdict<ChoirCreate> {
  return checkWritten(value, choirCreateRules);
}

/** What {@link ChoirCreate} is made of. */
export const choirCreateRules: ObjectRules = {
  name: "music.choir",
  members: {
    name: nullableStringRule,
    seats: { items: { type: () => seatRules } },
    conductor: { type: () => singerRules, nullable: true },
    "conductor@odata.bind": nullableStringRule,
    singers: { items: { type: () => singerRules } },
    "singers@odata.bind": { items: stringRule },
    "@music.seating": nullableStringRule,
    motto: nullableStringRule,
  },
  returned: () => choirRules,
};

/** {@link ChoirCreate} as a Standard Schema, which also gives its JSON Schema. */
export const choirCreateSchema: StandardSchema<ChoirCreate> =
  /* @__PURE__ */ standardSchema(checkChoirCreate, choirCreateRules);
