/* eslint-disable */
// Generated from sky-sign.md. Do not edit.

import type { SkySign } from "../models/sky-sign.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link SkySign}.
 * Unknown members pass.
 */
export function isSkySign(value: unknown): value is SkySign {
  return passes(value, visitSkySign);
}

/** Lists everything that keeps `value` from having the shape of {@link SkySign}. */
export function checkSkySign(value: unknown, options?: CheckOptions): Verdict<SkySign> {
  return check(value, visitSkySign, options);
}

/** Visits a {@link SkySign}, for guards and checks. */
export function visitSkySign(value: unknown, name?: Key): boolean {
  if (!isObject<SkySign>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.brightness, "brightness") &&
    leave()
  );
}

/** What {@link SkySign} is made of. */
export const skySignRules: ObjectRules = {
  name: "city.sky.sign",
  members: {
    brightness: nullableInt32Rule,
  },
};

/** {@link SkySign} as a Standard Schema, which also gives its JSON Schema. */
export const skySignSchema: StandardSchema<SkySign> = /* @__PURE__ */ standardSchema(checkSkySign, skySignRules);
