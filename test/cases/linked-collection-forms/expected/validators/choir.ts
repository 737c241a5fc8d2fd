// Generated from choir.md. Do not edit.

import type { Choir } from "../models/choir.js";
import { isString, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, isOptionalArrayOf, within } from "../runtime/validation.js";
import { singerRules, visitSinger } from "./singer.js";

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
    isOptionalArrayOf("objects", visitSinger, value.sopranos, place, "sopranos") &&
    isOptionalArrayOf("objects", visitSinger, value.altos, place, "altos") &&
    isOptionalArrayOf("objects", visitSinger, value.tenors, place, "tenors") &&
    isOptionalArrayOf("objects", visitSinger, value.basses, place, "basses") &&
    isOptionalArrayOf("objects", visitSinger, value.guests, place, "guests") &&
    isOptionalArrayOf("strings", isString, value.names, place, "names") &&
    isOptionalArrayOf("strings", isString, value.voices, place, "voices")
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
