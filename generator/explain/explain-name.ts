import { inputError } from "../diagnostics/input-error.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { EmitPlan } from "../emit/plan/plan.ts";
import { lookUpSubject, type Subject } from "../model/names/lookup.ts";
import type { ExplainInputs, Explanation } from "./explanation.ts";
import { explainBodyMember, explainProperty } from "./members.ts";
import { explainOperation } from "./operations.ts";
import { explainType } from "./types.ts";

/**
 * Explains a type, a property, an operation, or a member of its body.
 *
 * @param name `type.property`, `type`, the name of a request function, `function.member`, or the path of an API page;
 *   types have the names of the pages or those of the output
 * @throws an input error for a name that does not exist, with a suggestion if there is a similar name
 */
export function explainName(name: string, inputs: ExplainInputs): Explanation {
  const subject = subjectNamed(name, inputs.plan);
  switch (subject.kind) {
    case "property":
      return explainProperty(subject, inputs);
    case "type":
    case "enum":
      return explainType(subject.type, inputs);
    case "operation":
      return explainOperation(subject.operation, inputs);
    case "body member":
      return explainBodyMember(subject.operation, subject.member, inputs);
  }
}

function subjectNamed(name: string, plan: EmitPlan): Subject {
  const functions = new Map(plan.operations.map((one) => [plan.operationSymbol(one, "function").name, one.page]));
  const types = new Map(
    [...plan.types, ...plan.enums].map(({ qualifiedName }) => [
      plan.typeSymbol(qualifiedName, "interface").name,
      qualifiedName,
    ]),
  );
  const dot = name.indexOf(".");
  const head = dot === -1 ? name : name.slice(0, dot);
  const rest = name.slice(head.length);
  const page = functions.get(head);
  const byPages = lookUpSubject(plan.model, page === undefined ? name : `${page}${rest.replace(/^\./, "#")}`);
  if (byPages.kind !== "unknown") return byPages;
  const type = types.get(head);
  const byOutput = type === undefined ? byPages : lookUpSubject(plan.model, type + rest);
  if (byOutput.kind !== "unknown") return byOutput;
  const suggestion = rest === "" ? didYouMean(name, [...functions.keys(), ...types.keys()]) : "";
  const hint = byOutput.hint || byPages.hint || suggestion;
  throw inputError(`There is no ${name}${hint}`);
}
