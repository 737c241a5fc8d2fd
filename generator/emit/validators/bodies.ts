import type { Operation, WriteMember } from "../../model/model.ts";
import type { EmitPlan, OutputFile } from "../plan/plan.ts";
import { operationModules, type PlannedModule } from "../planned-module.ts";
import type { Templates } from "../templates.ts";
import { bodyRulesText, checkedMember } from "./rules.ts";
import { addGuardAndCheck, addSchema, type Subject } from "./validator.ts";

/** One module for the requests of each resource that send a body of their own, which no type describes. */
export function* bodyValidators(plan: EmitPlan, templates: Templates): Generator<OutputFile> {
  const operations = plan.operations.filter(({ body }) => body?.kind === "parameters");
  for (const { module, named } of operationModules(operations, "guard", plan, templates)) {
    for (const { operation } of named) {
      if (operation.body?.kind === "parameters") addBody(operation, operation.body.members, module);
    }
    yield module.print();
  }
}

function addBody(operation: Operation, members: readonly WriteMember[], module: PlannedModule): void {
  const { plan } = module;
  const subject: Subject = {
    symbol: (artefact) => plan.operationSymbol(operation, artefact).name,
    typeName: module.type(plan.operationSymbol(operation, "body")),
    isWritten: true,
  };
  const checked = members.map((member) => checkedMember(member, module));
  addGuardAndCheck(subject, module);
  const { name } = plan.operationSymbol(operation, "function");
  addSchema(subject, bodyRulesText(name, subject.symbol("rules"), checked), module);
}
