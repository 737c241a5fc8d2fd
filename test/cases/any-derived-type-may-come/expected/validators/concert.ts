/* eslint-disable */
// Generated from resources/concert.md. Do not edit.

import type { Concert, ConcertCreate } from "../models/concert.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";
import { instrumentRules, visitInstrument, visitInstrumentArray } from "./instrument.js";

/**
 * Tells whether `value` has the shape of {@link Concert}.
 * Unknown members pass.
 */
export function isConcert(value: unknown): value is Concert {
  return passes(value, visitConcert);
}

/** Lists everything that keeps `value` from having the shape of {@link Concert}. */
export function checkConcert(value: unknown, options?: CheckOptions): Verdict<Concert> {
  return check(value, visitConcert, options);
}

/** Visits a {@link Concert}, for guards and checks. */
export function visitConcert(value: unknown, name?: Key): boolean {
  if (!isObject<Concert>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.solo == null || visitInstrument(value.solo, "solo")) &&
    (value.others === undefined || visitInstrumentArray(value.others, "others")) &&
    leave()
  );
}

/** What {@link Concert} is made of. */
export const concertRules: ObjectRules = {
  name: "microsoft.graph.concert",
  members: {
    solo: { type: () => instrumentRules, nullable: true },
    others: { items: { type: () => instrumentRules } },
  },
};

/** {@link Concert} as a Standard Schema, which also gives its JSON Schema. */
export const concertSchema: StandardSchema<Concert> = /* @__PURE__ */ standardSchema(checkConcert, concertRules);

/**
 * Tells whether `value` has the shape of {@link ConcertCreate}.
 * Unknown and read-only members do not.
 */
export function isConcertCreate(value: unknown): value is ConcertCreate {
  return checkWritten(value, concertCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link ConcertCreate}. */
export function checkConcertCreate(value: unknown): Verdict<ConcertCreate> {
  return checkWritten(value, concertCreateRules);
}

/** What {@link ConcertCreate} is made of. */
export const concertCreateRules: ObjectRules = {
  name: "microsoft.graph.concert",
  members: {
    solo: { type: () => instrumentRules, nullable: true },
    others: { items: { type: () => instrumentRules } },
  },
  returned: () => concertRules,
};

/** {@link ConcertCreate} as a Standard Schema, which also gives its JSON Schema. */
export const concertCreateSchema: StandardSchema<ConcertCreate> =
  /* @__PURE__ */ standardSchema(checkConcertCreate, concertCreateRules);
