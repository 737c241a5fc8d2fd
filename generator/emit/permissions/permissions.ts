import { compareText } from "../../diagnostics/diagnostic.ts";
import type { Operation, PermissionChoice, Permissions } from "../../model/model.ts";
import { groupBy } from "../../multimap.ts";
import { docs } from "../doc-comments.ts";
import { headerOf } from "../header.ts";
import { array, record } from "../lists.ts";
import { quoted } from "../literals.ts";
import type { EmitPlan, Emitter, OutputFile } from "../plan/plan.ts";
import type { Templates } from "../templates.ts";
import { createModule } from "../typescript.ts";

/** One module of permissions for each resource: a constant for each operation, beside the functions that need them. */
export function permissions(templates: Templates): Emitter {
  return function* emitPermissions(plan): Generator<OutputFile> {
    const operations = plan.operations.filter((operation) => operation.permissions !== undefined);
    const byModule = groupBy(operations, (operation) => plan.operationSymbol(operation, "permissions").from);
    for (const [path, operations] of byModule) yield permissionsModule(path, operations, plan, templates);
  };
}

function permissionsModule(
  path: string,
  operations: readonly Operation[],
  plan: EmitPlan,
  templates: Templates,
): OutputFile {
  const origins = operations.map(({ origin }) => origin);
  const module = createModule(path, headerOf(origins, templates));
  const named = operations.map((operation) => ({ operation, ...plan.operationSymbol(operation, "permissions") }));
  named.sort((left, right) => compareText(left.name, right.name));
  for (const { operation, name } of named) {
    const request = plan.operationSymbol(operation, "function").name;
    const what = `The permissions that \`${request}\` needs: one of each list, the least privileged first.`;
    module.addConstant({
      name,
      docs: docs([what], [["see", operation.page]]),
      initializer: permissionsText(operation.permissions ?? {}),
    });
  }
  return module.print();
}

function permissionsText(of: Permissions): string {
  const entries = (["delegated", "delegatedPersonal", "application"] as const).flatMap((caller) => {
    const choices = of[caller];
    return choices === undefined ? [] : [[caller, array(choices.map(choiceText))] as const];
  });
  return `${record(entries)} as const`;
}

function choiceText(choice: PermissionChoice): string {
  return typeof choice === "string" ? quoted(choice) : `[${choice.map(quoted).join(", ")}]`;
}
