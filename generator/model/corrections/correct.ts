import { type Code, type Diagnostic, diagnose, type Origin, sortedFindings } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import type { PageFacts } from "../../pages/facts/page-facts.ts";
import { type DocumentedExample, liesIn } from "../examples/ignored-examples.ts";
import { deepFreeze } from "../freeze.ts";
import { link } from "../link.ts";
import type { ApiModel, EnumType, ObjectType, WriteMember } from "../model.ts";
import { itemOf, sameReference } from "../types/reference.ts";
import { applyCorrections } from "./apply.ts";
import { type CheckedCorrection, checkCorrection } from "./check.ts";
import type { CorrectionFact } from "./facts.ts";

/**
 * Links pages with corrections. The pages are linked without them as well: that tells what each correction is about, and
 * whether it still changes anything.
 *
 * @param dialect how the pages are written
 * @returns the corrected model, frozen, with the findings that no correction resolves, and findings about the
 *   corrections themselves
 */
export function linkCorrected(
  pages: readonly PageFacts[],
  dialect: Dialect,
  facts: readonly CorrectionFact[],
): ApiModel {
  const plain = link(pages, dialect);
  if (facts.length === 0) return plain;
  const diagnostics: Diagnostic[] = [];
  const corrections = facts.flatMap((fact) => checkCorrection(fact, pages, plain, diagnostics) ?? []);
  const linked = link(pages, dialect, applyCorrections(corrections));
  const resolved = new Set(corrections.flatMap((correction) => resolvedPlaces(correction)));
  const remaining = linked.diagnostics.filter((finding) => !isResolved(finding, resolved));
  const corrected: ApiModel = { ...linked, diagnostics: remaining };
  for (const correction of corrections) {
    const { subject, origin, page, quote, quotedAt } = correction.fact;
    if (!changesAnything(correction, plain, corrected)) {
      diagnostics.push(diagnose("needless-correction", origin, { subject }));
    } else if (quotedAt === undefined) {
      const done = "was applied all the same";
      diagnostics.push(diagnose("stale-correction", origin, { page, quote, subject, done }));
    }
  }
  return deepFreeze({ ...corrected, diagnostics: sortedFindings([...remaining, ...diagnostics]) });
}

/**
 * The codes of findings that a correction resolves where it overrules the pages, by what it says. A `confirmation` says
 * again what the model has already: its author knows the examples that contradict that.
 */
const resolvedCodes: Readonly<Record<"type" | "confirmation" | "name" | "required", readonly Code[]>> = {
  confirmation: ["example-contradicts-page", "representation-differs"],
  type: [
    "conflicting-types",
    "missing-type",
    "representation-differs",
    "unknown-type",
    "unresolved-type",
    "untyped-member",
  ],
  name: ["missing-in-representation"],
  required: ["required-but-omitted"],
};

/** A line and a code: such findings there are resolved. */
type ResolvedPlace = `${string}:${number} ${string}`;

function placeOf({ page, line }: Origin, code: Code): ResolvedPlace {
  return `${page}:${line} ${code}`;
}

function resolvedPlaces({ fact, subject, type }: CheckedCorrection): ResolvedPlace[] {
  const member = memberOf(subject);
  if (member === undefined) return [];
  const witnesses = member.property.evidence.witnesses.map(({ origin }) => origin);
  const requirements = (member.requirements ?? []).map(({ origin }) => origin);
  const places = (origins: readonly Origin[], codes: readonly Code[]) =>
    origins.flatMap((origin) => codes.map((code) => placeOf(origin, code)));
  const confirms = type !== undefined && sameReference(type, member.property.type);
  return [
    ...(type === undefined ? [] : places(witnesses, resolvedCodes.type)),
    ...(confirms ? places([fact.origin, ...witnesses], resolvedCodes.confirmation) : []),
    ...(fact.name === undefined ? [] : places(witnesses, resolvedCodes.name)),
    ...(fact.required === undefined ? [] : places(requirements, resolvedCodes.required)),
  ];
}

function memberOf(
  subject: CheckedCorrection["subject"],
): (Partial<WriteMember> & Pick<WriteMember, "property">) | undefined {
  if (subject.kind === "body member") return subject.member;
  return subject.kind === "property" ? { ...subject.write, property: subject.property } : undefined;
}

function originsOf({ origin, related = [] }: Diagnostic): Origin[] {
  return [origin, ...related.map((place) => place.origin)];
}

function isResolved(finding: Diagnostic, resolved: ReadonlySet<ResolvedPlace>): boolean {
  return originsOf(finding).some((place) => resolved.has(placeOf(place, finding.code)));
}

/** Whether the pages alone say something else, or contradict themselves so that the correction decides. */
function changesAnything(correction: CheckedCorrection, plain: ApiModel, linked: ApiModel): boolean {
  const { subject } = correction;
  const resolved = new Set(resolvedPlaces(correction));
  if (plain.diagnostics.some((finding) => isResolved(finding, resolved))) return true;
  switch (subject.kind) {
    case "property":
    case "body member":
      return changesMember(correction, memberOf(subject));
    case "type":
    case "enum":
      return changesType(correction.fact, subject.type);
    case "operation":
      // What the function is called without the correction is known only where names are planned.
      return true;
    case "example":
      return isUsed(subject.example, plain, linked);
  }
}

function changesMember({ fact, type }: CheckedCorrection, member: ReturnType<typeof memberOf>): boolean {
  if (member === undefined) return false;
  const { property } = member;
  const item = itemOf(property.type);
  const listed = item.kind === "literals" ? item.values : [];
  return (
    (type !== undefined && !sameReference(type, property.type)) ||
    isOther(fact.nullable, property.nullable) ||
    isOther(fact.readOnly, property.readOnly) ||
    isOther(fact.required, member.required === true) ||
    isOther(fact.name, property.name) ||
    changesValues(fact, listed)
  );
}

function changesType(fact: CorrectionFact, type: ObjectType | EnumType): boolean {
  const values = type.kind === "enum" ? type.members.map(({ name }) => name) : [];
  return isOther(fact.name, type.name) || changesValues(fact, values);
}

function changesValues({ addMembers = [], removeMembers = [] }: CorrectionFact, values: readonly string[]): boolean {
  return addMembers.some((value) => !values.includes(value)) || removeMembers.some((value) => values.includes(value));
}

function isOther<Value>(corrected: Value | undefined, value: Value): boolean {
  return corrected !== undefined && corrected !== value;
}

/** Whether anything rests on an example: a finding, a member of a type, or how its page's operation was read. */
function isUsed(example: DocumentedExample, plain: ApiModel, linked: ApiModel): boolean {
  const isThere = (origin: Origin) => liesIn(origin, example);
  const operationOf = ({ operations }: ApiModel) => {
    const { examples: _, ...operation } = operations.find(({ page }) => page === example.page) ?? {};
    return JSON.stringify(operation);
  };
  const witnesses = plain.types.flatMap(({ properties }) => properties.flatMap(({ evidence }) => evidence.witnesses));
  return (
    plain.diagnostics.some((finding) => originsOf(finding).some(isThere)) ||
    plain.types.some(({ origins }) => origins.some(isThere)) ||
    witnesses.some(({ origin }) => isThere(origin)) ||
    operationOf(plain) !== operationOf(linked)
  );
}
