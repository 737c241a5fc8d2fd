// Generated from diagram.md. Do not edit.

import type { WorkbookDiagram } from "../models/workbook-diagram.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link WorkbookDiagram}.
 * Unknown members pass.
 */
export function isWorkbookDiagram(value: unknown): value is WorkbookDiagram {
  return (
    isObject<WorkbookDiagram>(value) &&
    (value.title == null || isString(value.title))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link WorkbookDiagram}. */
export function checkWorkbookDiagram(value: unknown): Verdict<WorkbookDiagram> {
  return verdict(value, explainWorkbookDiagram);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainWorkbookDiagram(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<WorkbookDiagram>(
    value,
    pointer,
    problems,
    {
      title: optional(nullable(explainString)),
    },
  );
}

/** {@link WorkbookDiagram} as a Standard Schema. */
export const workbookDiagramSchema: StandardSchema<WorkbookDiagram> =
  /* @__PURE__ */ standardSchema(checkWorkbookDiagram);
