import type { Code, Diagnostic, Origin } from "../../diagnostics/diagnostic.ts";
import type { ApiModel, Property, TypeReference, WriteMember } from "../model.ts";
import { describeReference } from "../types/reference.ts";
import type { Correction } from "./facts.ts";

/** The part of a correction that a finding calls for. */
interface Decision {
  readonly subject: string;
  readonly says: Pick<Correction, "type" | "required">;
}

/** The decisions that are possible, by what they say and the place that they are about. */
type Decisions = Readonly<Record<"types" | "requirements", Map<string, Decision>>>;

/**
 * Drafts a correction for each contradiction whose two places are known and that a correction can decide. It says
 * what the model has already, so that nothing changes until somebody decides otherwise.
 *
 * @param quoteOf what a correction can quote of a line; empty where it says nothing
 */
export function draftCorrections(model: ApiModel, quoteOf: (origin: Origin) => string): Correction[] {
  const decisions = decisionsByPlace(model);
  return model.diagnostics.flatMap((finding) => draft(finding, decisions, quoteOf) ?? []);
}

/** The codes of findings that a correction can decide, by what that says. */
const decidedByType: ReadonlySet<Code> = new Set([
  "conflicting-types",
  "example-contradicts-page",
  "representation-differs",
]);

function draft(finding: Diagnostic, decisions: Decisions, quoteOf: (origin: Origin) => string): Correction | undefined {
  const { code, origin, message, related: [second] = [] } = finding;
  const isType = decidedByType.has(code);
  if (second === undefined || (!isType && code !== "required-but-omitted")) return undefined;
  const byPlace = isType ? decisions.types : decisions.requirements;
  const places = [second.origin, origin];
  const decision = places.map((place) => byPlace.get(keyOf(place))).find((candidate) => candidate !== undefined);
  // A row of a table says more of what it is about than a line of JSON.
  const page = places.find((place) => quoteOf(place).startsWith("|")) ?? origin;
  const quote = quoteOf(page);
  if (decision === undefined || quote === "") return undefined;
  return {
    subject: decision.subject,
    ...decision.says,
    reason: `Draft, to be decided: ${message}. See ${written(origin)} and ${written(second.origin)}.`,
    page: page.page,
    quote,
  };
}

/** Whether a type can be written as pages write types. */
function isWritable(type: TypeReference): boolean {
  if (type.kind === "collection") return type.items.kind !== "union" && isWritable(type.items);
  if (type.kind === "record") return type.values.kind === "unknown" || isWritable(type.values);
  if (type.kind === "union") return type.options.every(isWritable);
  return type.kind !== "unknown" && type.kind !== "literals";
}

function decisionsByPlace({ types, operations }: ApiModel): Decisions {
  const places: Decisions = { types: new Map(), requirements: new Map() };
  const add = (kind: keyof Decisions, origins: readonly { readonly origin: Origin }[], decision: Decision) => {
    for (const { origin } of origins) if (!places[kind].has(keyOf(origin))) places[kind].set(keyOf(origin), decision);
  };
  const addType = (subject: string, { type, evidence }: Property) => {
    if (isWritable(type)) add("types", evidence.witnesses, { subject, says: { type: describeReference(type) } });
  };
  const addMember = (subject: string, { required, requirements = [] }: WriteMember) =>
    add("requirements", requirements, { subject, says: { required } });
  for (const { qualifiedName, properties, create } of types) {
    for (const property of properties) addType(`${qualifiedName}.${property.name}`, property);
    for (const member of create?.members ?? []) addMember(`${qualifiedName}.${member.property.name}`, member);
  }
  for (const { page, body } of operations) {
    for (const member of body?.kind === "parameters" ? body.members : []) {
      addType(`${page}#${member.property.name}`, member.property);
      addMember(`${page}#${member.property.name}`, member);
    }
  }
  return places;
}

function keyOf({ page, line, column }: Origin): string {
  return `${page}:${line}:${column}`;
}

function written({ page, line }: Origin): string {
  return `${page}:${line}`;
}
