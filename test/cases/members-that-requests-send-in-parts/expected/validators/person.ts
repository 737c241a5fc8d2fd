/* eslint-disable */
// Generated from resources/person.md. Do not edit.

import type { AnyPerson, Person } from "../models/person.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { courierRules, visitCourier } from "./courier.js";

/**
 * Tells whether `value` has the shape of {@link AnyPerson}.
 * Unknown members pass.
 */
export function isPerson(value: unknown): value is AnyPerson {
  return passes(value, visitPerson);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyPerson}. */
export function checkPerson(value: unknown, options?: CheckOptions): Verdict<AnyPerson> {
  return check(value, visitPerson, options);
}

/** Visits a {@link Person}, for guards and checks. */
export function visitPerson(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "example.post.courier":
    case "#example.post.courier":
      return visitCourier(value, name);
  }
  if (!isObject<Person>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrString(value.name, "name") &&
    isNullishOrString(value.phone, "phone") &&
    leave()
  );
}

/** What {@link AnyPerson} is made of. */
export const personRules: ObjectRules = {
  name: "example.post.person",
  members: {
    "@odata.type": stringRule,
    name: nullableStringRule,
    phone: nullableStringRule,
  },
  derived: () => [courierRules],
};

/** {@link AnyPerson} as a Standard Schema, which also gives its JSON Schema. */
export const personSchema: StandardSchema<AnyPerson> = /* @__PURE__ */ standardSchema(checkPerson, personRules);
