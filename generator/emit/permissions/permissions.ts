import type { PermissionChoice, Permissions } from "../../model/model.ts";
import { docs } from "../doc-comments.ts";
import { array, record } from "../lists.ts";
import { quoted } from "../literals.ts";
import type { Emitter, OutputFile } from "../plan/plan.ts";
import { operationModules } from "../planned-module.ts";
import type { Templates } from "../templates.ts";

/** One module of permissions for each resource: a constant for each operation, beside the functions that need them. */
export function permissions(templates: Templates): Emitter {
  return function* emitPermissions(plan): Generator<OutputFile> {
    const operations = plan.operations.filter((operation) => operation.permissions !== undefined);
    for (const { module, named } of operationModules(operations, "permissions", plan, templates)) {
      for (const { operation, name } of named) {
        const request = plan.operationSymbol(operation, "function").name;
        const what = `The permissions that \`${request}\` needs: one of each list, the least privileged first.`;
        module.addConstant({
          name,
          docs: docs([what], [["see", plan.pageReference(operation.page)]]),
          initializer: permissionsText(operation.permissions ?? {}),
        });
      }
      yield module.print();
    }
  };
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
