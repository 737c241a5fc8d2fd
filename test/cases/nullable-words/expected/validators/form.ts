/* eslint-disable */
// Generated from form.md. Do not edit.

import type { Form } from "../models/form.js";
import { isNullishOrString, isString, isStringArray, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Form}.
 * Unknown members pass.
 */
export function isForm(value: unknown): value is Form {
  return passes(value, visitForm);
}

/** Lists everything that keeps `value` from having the shape of {@link Form}. */
export function checkForm(value: unknown, options?: CheckOptions): Verdict<Form> {
  return check(value, visitForm, options);
}

/** Visits a {@link Form}, for guards and checks. */
export function visitForm(value: unknown, name?: Key): boolean {
  if (!isObject<Form>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.title === undefined || isString(value.title, "title")) &&
    isNullishOrString(value.footer, "footer") &&
    (value.fields === undefined || isStringArray(value.fields, "fields")) &&
    leave()
  );
}

/** What {@link Form} is made of. */
export const formRules: ObjectRules = {
  name: "microsoft.graph.form",
  members: {
    title: stringRule,
    footer: nullableStringRule,
    fields: { items: stringRule },
  },
};

/** {@link Form} as a Standard Schema, which also gives its JSON Schema. */
export const formSchema: StandardSchema<Form> = /* @__PURE__ */ standardSchema(checkForm, formRules);
