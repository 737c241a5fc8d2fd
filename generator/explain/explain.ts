import { inputError } from "../diagnostics/input-error.ts";
import { closest } from "../diagnostics/suggest.ts";
import type { EmitPlan } from "../emit/plan/plan.ts";
import { lookUpSubject, type Subject } from "../model/names/lookup.ts";
import type { ExplainSources, Explanation } from "./explanation.ts";
import { explainBodyMember, explainProperty } from "./members.ts";
import { explainOperation } from "./operations.ts";
import { explainType } from "./types.ts";

/**
 * Explains a type, a property, an operation, or a member of its body.
 *
 * @param name `type.property`, `type`, the name of a request function, `function.member`, or the path of an API page;
 *   types go by the names of the pages or by those of the output
 * @throws an input error for a name that means nothing, with what it may have been meant for
 */
export function explainName(name: string, sources: ExplainSources): Explanation {
  const subject = subjectNamed(name, sources.plan);
  switch (subject.kind) {
    case "property":
      return explainProperty(subject, sources);
    case "type":
    case "enum":
      return explainType(subject.type, sources);
    case "operation":
      return explainOperation(subject.operation, sources);
    case "body member":
      return explainBodyMember(subject.operation, subject.member, sources);
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
  const asWritten = page === undefined ? undefined : `${page}${rest.replace(/^\./, "#")}`;
  const found = lookUpSubject(plan.model, asWritten ?? name);
  if (found.kind !== "unknown") return found;
  const emitted = types.get(head);
  const byOutput = emitted === undefined ? found : lookUpSubject(plan.model, emitted + rest);
  if (byOutput.kind !== "unknown") return byOutput;
  const near = rest === "" ? closest(name, [...functions.keys(), ...types.keys()]) : undefined;
  const hint = byOutput.hint || found.hint || (near === undefined ? "" : `; did you mean "${near}"?`);
  throw inputError(`There is no ${name}${hint}`);
}
