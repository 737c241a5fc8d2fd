// Generated from choir.md. Do not edit.

import type { Choir } from "../models/choir.js";
import { isStringArray, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";
import { singerRules, visitSingerArray } from "./singer.js";

/**
 * Tells whether `value` has the shape of {@link Choir}.
 * Unknown members pass.
 */
export function isChoir(value: unknown): value is Choir {
  try {
    return visitChoir(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Choir}. */
export function checkChoir(value: unknown, options?: CheckOptions): Verdict<Choir> {
  return check(value, visitChoir, options);
}

/** Visits a {@link Choir}, for guards and checks. */
export function visitChoir(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Choir>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.sopranos === undefined || visitSingerArray(value.sopranos, place, "sopranos")) &&
    (value.altos === undefined || visitSingerArray(value.altos, place, "altos")) &&
    (value.tenors === undefined || visitSingerArray(value.tenors, place, "tenors")) &&
    (value.basses === undefined || visitSingerArray(value.basses, place, "basses")) &&
    (value.guests === undefined || visitSingerArray(value.guests, place, "guests")) &&
    (value.names === undefined || isStringArray(value.names, place, "names")) &&
    (value.voices === undefined || isStringArray(value.voices, place, "voices"))
  );
}

/** What {@link Choir} is made of. */
export const choirRules: ObjectRules = {
  name: "microsoft.graph.choir",
  members: {
    sopranos: { items: { type: () => singerRules } },
    altos: { items: { type: () => singerRules } },
    tenors: { items: { type: () => singerRules } },
    basses: { items: { type: () => singerRules } },
    guests: { items: { type: () => singerRules } },
    names: { items: stringRule },
    voices: { items: stringRule },
  },
};

/** {@link Choir} as a Standard Schema, which also gives its JSON Schema. */
export const choirSchema: StandardSchema<Choir> = /* @__PURE__ */ standardSchema(checkChoir, choirRules);
