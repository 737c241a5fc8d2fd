// Generated from form.md. Do not edit.

import type { Form } from "../models/form.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Form}.
 * Unknown members pass.
 */
export function isForm(value: unknown): value is Form {
  return (
    isObject<Form>(value) &&
    (value.title === undefined || isString(value.title)) &&
    (value.footer == null || isString(value.footer)) &&
    (value.fields === undefined || isArrayOf(value.fields, isString))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Form}. */
export function checkForm(value: unknown): Verdict<Form> {
  return verdict(value, explainForm);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainForm(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Form>(
    value,
    pointer,
    problems,
    {
      title: optional(explainString),
      footer: optional(nullable(explainString)),
      fields: optional(arrayOf(explainString, "strings")),
    },
  );
}

/** {@link Form} as a Standard Schema. */
export const formSchema: StandardSchema<Form> = /* @__PURE__ */ standardSchema(checkForm);
