import { compareText } from "../diagnostics/diagnostic.ts";
import { memoize, memoizeByObject } from "../memoize.ts";
import type { Operation, Origin } from "../model/model.ts";
import { groupBy } from "../multimap.ts";
import { safeComment } from "./doc-comments.ts";
import type { EmitPlan } from "./plan/plan.ts";
import type { OperationArtefact } from "./plan/symbols.ts";
import type { Templates, View } from "./templates.ts";
import { createModule, type ModuleBuilder } from "./typescript.ts";

/** A module under construction, with the plan that names what it declares and uses. */
export interface PlannedModule extends ModuleBuilder {
  readonly plan: EmitPlan;
  /** Renders a template, and records the imports that it asks for. */
  render(template: string, view: View): string;
}

/** Starts a module that is generated from these places. */
export function startModule(
  path: string,
  origins: readonly Origin[],
  plan: EmitPlan,
  templates: Templates,
): PlannedModule {
  const module = createModule(path, headerOf(origins, templates));
  return { ...module, plan, render: (template, view) => templates.render(template, view, module) };
}

/** Starts the modules of an artefact of operations, each with its operations in the order of their names. */
export function* operationModules(
  operations: readonly Operation[],
  artefact: OperationArtefact,
  plan: EmitPlan,
  templates: Templates,
) {
  const symbols = operations.map((operation) => ({ operation, ...plan.operationSymbol(operation, artefact) }));
  for (const [path, named] of groupBy(symbols, ({ from }) => from)) {
    const origins = named.map(({ operation }) => operation.origin);
    named.sort((left, right) => compareText(left.name, right.name));
    yield { module: startModule(path, origins, plan, templates), named };
  }
}

/**
 * The comment at the top of a module, with the pages that it was generated from; modules that depend on no page name none.
 * Line numbers are left out, so that an edit elsewhere on a page changes nothing.
 */
export function headerOf(origins: readonly Origin[], templates: Templates): string {
  const pages = [...new Set(origins.map(({ page }) => page))].sort(compareText).map(safeComment);
  return headerIn(templates)(pages.join("\n"));
}

/** Memoised by the pages, one a line: several modules are generated from the same. */
const headerIn = memoizeByObject((templates: Templates) =>
  memoize((lines) => {
    const isList = lines.includes("\n");
    return templates.render("header", { page: isList ? "" : lines, pages: isList ? lines.split("\n") : [] });
  }),
);
