/* eslint-disable */
// Generated from diagram.md. Do not edit.

import type { WorkbookDiagram } from "../models/workbook-diagram.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link WorkbookDiagram}.
 * Unknown members pass.
 */
export function isWorkbookDiagram(value: unknown): value is WorkbookDiagram {
  return passes(value, visitWorkbookDiagram);
}

/** Lists everything that keeps `value` from having the shape of {@link WorkbookDiagram}. */
export function checkWorkbookDiagram(value: unknown, options?: CheckOptions): Verdict<WorkbookDiagram> {
  return check(value, visitWorkbookDiagram, options);
}

/** Visits a {@link WorkbookDiagram}, for guards and checks. */
export function visitWorkbookDiagram(value: unknown, name?: Key): boolean {
  if (!isObject<WorkbookDiagram>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.title, "title") &&
    leave()
  );
}

/** What {@link WorkbookDiagram} is made of. */
export const workbookDiagramRules: ObjectRules = {
  name: "sheets.workbookDiagram",
  members: {
    title: nullableStringRule,
  },
};

/** {@link WorkbookDiagram} as a Standard Schema, which also gives its JSON Schema. */
export const workbookDiagramSchema: StandardSchema<WorkbookDiagram> =
  /* @__PURE__ */ standardSchema(checkWorkbookDiagram, workbookDiagramRules);
