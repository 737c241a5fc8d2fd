/* eslint-disable */
// Generated from trawler.md. Do not edit.

import type { Trawler } from "../models/trawler.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Trawler}.
 * Unknown members pass.
 */
export function isTrawler(value: unknown): value is Trawler {
  return passes(value, visitTrawler);
}

/** Lists everything that keeps `value` from having the shape of {@link Trawler}. */
export function checkTrawler(value: unknown, options?: CheckOptions): Verdict<Trawler> {
  return check(value, visitTrawler, options);
}

/** Visits a {@link Trawler}, for guards and checks. */
export function visitTrawler(value: unknown, name?: Key): boolean {
  if (!isObject<Trawler>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.nets, "nets") &&
    leave()
  );
}

/** What {@link Trawler} is made of. */
export const trawlerRules: ObjectRules = {
  name: "harbour.trawler",
  members: {
    nets: nullableInt32Rule,
  },
};

/** {@link Trawler} as a Standard Schema, which also gives its JSON Schema. */
export const trawlerSchema: StandardSchema<Trawler> = /* @__PURE__ */ standardSchema(checkTrawler, trawlerRules);
