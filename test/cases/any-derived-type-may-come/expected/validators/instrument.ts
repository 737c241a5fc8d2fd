/* eslint-disable */
// Generated from resources/instrument.md. Do not edit.

import type { AnyInstrument, Instrument } from "../models/instrument.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { fluteRules, visitFlute } from "./flute.js";
import { harpRules, visitHarp } from "./harp.js";

/**
 * Tells whether `value` has the shape of {@link AnyInstrument}.
 * Unknown members pass.
 */
export function isInstrument(value: unknown): value is AnyInstrument {
  return passes(value, visitInstrument);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyInstrument}. */
export function checkInstrument(value: unknown, options?: CheckOptions): Verdict<AnyInstrument> {
  return check(value, visitInstrument, options);
}

/** Visits a {@link Instrument}, for guards and checks. */
export function visitInstrument(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "microsoft.graph.flute":
    case "#microsoft.graph.flute":
      return visitFlute(value, name);
    case "microsoft.graph.harp":
    case "#microsoft.graph.harp":
      return visitHarp(value, name);
  }
  if (!isObject<Instrument>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrString(value.name, "name") &&
    leave()
  );
}

/** What {@link AnyInstrument} is made of. */
export const instrumentRules: ObjectRules = {
  name: "microsoft.graph.instrument",
  members: {
    "@odata.type": stringRule,
    name: nullableStringRule,
  },
  derived: () => [fluteRules, harpRules],
};

/** {@link AnyInstrument} as a Standard Schema, which also gives its JSON Schema. */
export const instrumentSchema: StandardSchema<AnyInstrument> =
  /* @__PURE__ */ standardSchema(checkInstrument, instrumentRules);

/** Visits an array of {@link Instrument}. */
export function visitInstrumentArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitInstrument(value[index], index)) return false;
  return leave();
}
