/* eslint-disable */
// Generated from printer.md. Do not edit.

import type { Printer } from "../models/printer.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Printer}.
 * Unknown members pass.
 */
export function isPrinter(value: unknown): value is Printer {
  return passes(value, visitPrinter);
}

/** Lists everything that keeps `value` from having the shape of {@link Printer}. */
export function checkPrinter(value: unknown, options?: CheckOptions): Verdict<Printer> {
  return check(value, visitPrinter, options);
}

/** Visits a {@link Printer}, for guards and checks. */
export function visitPrinter(value: unknown, name?: Key): boolean {
  if (!isObject<Printer>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.tray, "tray") &&
    leave()
  );
}

/** What {@link Printer} is made of. */
export const printerRules: ObjectRules = {
  name: "microsoft.graph.printer",
  members: {
    tray: nullableStringRule,
  },
};

/** {@link Printer} as a Standard Schema, which also gives its JSON Schema. */
export const printerSchema: StandardSchema<Printer> = /* @__PURE__ */ standardSchema(checkPrinter, printerRules);
