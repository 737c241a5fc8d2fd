/* eslint-disable */
// Generated from choir.md. Do not edit.

import type { Choir } from "../models/choir.js";
import { isStringArray, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { singerRules, visitSingerArray } from "./singer.js";

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
    (value.sopranos === undefined || visitSingerArray(value.sopranos, "sopranos")) &&
    (value.altos === undefined || visitSingerArray(value.altos, "altos")) &&
    (value.tenors === undefined || visitSingerArray(value.tenors, "tenors")) &&
    (value.basses === undefined || visitSingerArray(value.basses, "basses")) &&
    (value.guests === undefined || visitSingerArray(value.guests, "guests")) &&
    (value.names === undefined || isStringArray(value.names, "names")) &&
    (value.voices === undefined || isStringArray(value.voices, "voices")) &&
    leave()
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
