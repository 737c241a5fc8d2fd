/* eslint-disable */
// Generated from printerCreate.md. Do not edit.

import type { PrinterCreate } from "../models/printer-create.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link PrinterCreate}.
 * Unknown members pass.
 */
export function isPrinterCreate(value: unknown): value is PrinterCreate {
  return passes(value, visitPrinterCreate);
}

/** Lists everything that keeps `value` from having the shape of {@link PrinterCreate}. */
export function checkPrinterCreate(value: unknown, options?: CheckOptions): Verdict<PrinterCreate> {
  return check(value, visitPrinterCreate, options);
}

/** Visits a {@link PrinterCreate}, for guards and checks. */
export function visitPrinterCreate(value: unknown, name?: Key): boolean {
  if (!isObject<PrinterCreate>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.plan, "plan") &&
    leave()
  );
}

/** What {@link PrinterCreate} is made of. */
export const printerCreateRules: ObjectRules = {
  name: "microsoft.graph.printerCreate",
  members: {
    plan: nullableStringRule,
  },
};

/** {@link PrinterCreate} as a Standard Schema, which also gives its JSON Schema. */
export const printerCreateSchema: StandardSchema<PrinterCreate> =
  /* @__PURE__ */ standardSchema(checkPrinterCreate, printerCreateRules);
