import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/suggest.ts";
import { edmRules } from "../../odata/primitives.ts";
import type { PageFacts, TypeExpression } from "../../pages/facts/page-facts.ts";
import { type DocumentedExample, exampleAt } from "../examples/ignored-examples.ts";
import type { ApiModel, TypeReference } from "../model.ts";
import { lookUpSubject, type Subject } from "../names/lookup.ts";
import { itemOf } from "../types/reference.ts";
import type { CorrectionClaims, CorrectionFact } from "./facts.ts";

/** A correction that can be applied: its subject exists and has what is corrected. */
export interface CheckedCorrection {
  readonly fact: CorrectionFact;
  /** What is corrected, as the pages alone have it. */
  readonly subject: Subject | { readonly kind: "example"; readonly example: DocumentedExample };
  /** The corrected type, with names resolved. */
  readonly type?: TypeReference;
}

/**
 * Finds what a correction is about.
 *
 * @param plain the model without corrections
 * @param diagnostics receives a finding for a correction that cannot be applied and is left out
 */
export function checkCorrection(
  fact: CorrectionFact,
  pages: readonly PageFacts[],
  plain: ApiModel,
  diagnostics: Diagnostic[],
): CheckedCorrection | undefined {
  const { subject: name, page, quote, origin } = fact;
  const unknown = (subject: string, hint: string) => {
    diagnostics.push(diagnose("unknown-correction-subject", origin, { subject, hint }));
    return undefined;
  };
  const invalid = (problem: string) => {
    diagnostics.push(diagnose("invalid-correction", origin, { problem, subject: name }));
    return undefined;
  };
  const paths = pages.map(({ path }) => path);
  if (!paths.includes(page)) return unknown(`page ${page}`, didYouMean(page, paths));
  if (fact.ignoreExample) {
    if (Object.keys(saidBy(fact)).length > 1) return invalid("an example can only be ignored");
    if (name !== page) return invalid(`the example stands on ${page}; expected that as the subject`);
    const example = fact.quotedAt && exampleAt(pages, fact.quotedAt);
    if (example !== undefined) return { fact, subject: { kind: "example", example } };
    if (fact.quotedAt !== undefined) return invalid(`'${quote}' stands in no example`);
    diagnostics.push(diagnose("stale-correction", origin, { page, quote, subject: name, done: "was left out" }));
    return undefined;
  }
  const subject = lookUpSubject(plain, name);
  if (subject.kind === "unknown") {
    if (hasNewName(fact, plain)) {
      diagnostics.push(diagnose("needless-correction", origin, { subject: name }));
      return undefined;
    }
    return unknown(name, subject.hint);
  }
  const type = fact.type && resolve(fact.type, plain);
  if (typeof type === "string") return invalid(type);
  const problem = problemOf(fact, subject, plain);
  return problem === undefined ? { fact, subject, ...(type && { type }) } : invalid(problem);
}

/** Whether the pages have come to use the name that a correction gives. */
function hasNewName({ subject, name }: CorrectionFact, plain: ApiModel): boolean {
  if (name === undefined) return false;
  const renamed = subject.slice(0, subject.lastIndexOf(".") + 1) + name;
  return lookUpSubject(plain, renamed).kind !== "unknown";
}

/** What a correction says, without what it is about and why. */
function saidBy({
  type,
  nullable,
  required,
  readOnly,
  name,
  addMembers,
  removeMembers,
  ignoreExample,
}: CorrectionFact) {
  const said = { type, nullable, required, readOnly, name, addMembers, removeMembers, ignoreExample };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

const correctable: Readonly<Record<Subject["kind"], readonly (keyof CorrectionClaims | "type")[]>> = {
  property: ["type", "nullable", "required", "readOnly", "name", "addMembers", "removeMembers"],
  type: ["name"],
  enum: ["name", "addMembers", "removeMembers"],
  operation: ["name"],
  "body member": ["type", "nullable", "required"],
};

/** Why a correction cannot be applied; nothing where it can. */
function problemOf(fact: CorrectionFact, subject: Subject, plain: ApiModel): string | undefined {
  const said = Object.keys(saidBy(fact));
  const surplus = said.find((claim) => !correctable[subject.kind].some((known) => known === claim));
  if (surplus !== undefined) {
    const kind = { enum: "an enumeration", operation: "an operation" }[subject.kind as string] ?? `a ${subject.kind}`;
    return `${kind} has no '${surplus}' to correct`;
  }
  if (subject.kind === "property") return propertyProblem(fact, said, subject, plain);
  if (subject.kind !== "type" && subject.kind !== "enum") return undefined;
  const { namespace } = subject.type;
  const renamed = namespace === "" ? fact.name : `${namespace}.${fact.name}`;
  const isTaken = [...plain.types, ...plain.enums].some(
    (type) => type.qualifiedName === renamed && type.certainty === "stated",
  );
  return fact.name !== undefined && isTaken ? `${renamed} is documented as well` : undefined;
}

function propertyProblem(
  { name, required, addMembers, removeMembers }: CorrectionFact,
  said: readonly string[],
  { type, property }: Extract<Subject, { kind: "property" }>,
  plain: ApiModel,
): string | undefined {
  const isOwn = type.properties.includes(property);
  const owner = plain.types.find(({ properties }) => properties.includes(property));
  if (!isOwn && owner !== undefined && said.some((claim) => claim !== "required")) {
    return `${property.name} is inherited; expected ${owner.qualifiedName}.${property.name} as the subject`;
  }
  if (required !== undefined && type.create === undefined) return `no documented request creates a ${type.name}`;
  const item = itemOf(property.type);
  if ((addMembers ?? removeMembers) !== undefined && item.kind !== "literals") {
    return item.kind === "enum"
      ? `the values are those of ${item.name}; expected that as the subject`
      : `the pages list no values of ${property.name}`;
  }
  const other = type.properties.find((candidate) => candidate.name === name);
  const isTaken = other !== undefined && other !== property && other.evidence.certainty !== "shown";
  return isTaken ? `${type.name} has a property ${name} already` : undefined;
}

/** @returns the type, or why there is none */
function resolve(expression: TypeExpression, plain: ApiModel): TypeReference | string {
  switch (expression.kind) {
    case "primitive":
      return { kind: "primitive", name: expression.name };
    case "collection": {
      const items = resolve(expression.items, plain);
      return typeof items === "string" ? items : { kind: "collection", items };
    }
    case "record": {
      const values = resolve(expression.values, plain);
      return typeof values === "string" ? values : { kind: "record", values };
    }
    case "union": {
      const options = expression.options.map((option) => resolve(option, plain));
      const problem = options.find((option) => typeof option === "string");
      return problem ?? { kind: "union", options: options.filter((option) => typeof option !== "string") };
    }
    case "named": {
      const subject = lookUpSubject(plain, expression.name);
      if (subject.kind === "type") return { kind: "object", name: subject.type.qualifiedName };
      if (subject.kind === "enum") return { kind: "enum", name: subject.type.qualifiedName };
      const names = [...plain.types, ...plain.enums].map((declared) => declared.name);
      return `no page defines ${expression.name}${didYouMean(expression.name, [...Object.keys(edmRules), ...names])}`;
    }
    case "unknown":
      return { kind: "unknown" };
  }
}
