import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { placeholderValue, typeNamedByExample } from "../../dialects/microsoft-graph/vocabulary.ts";
import { edmRules } from "../../odata/primitives.ts";
import { type JsonMember, type JsonNode, jsonMember } from "../../pages/document/json.ts";
import type { PageFacts, TypeFact } from "../../pages/facts/page-facts.ts";
import type { ObjectType, Property } from "../model.ts";
import { odataTypeOf } from "../types/drafts/inference.ts";
import { foundPhrase, phraseOf } from "../types/phrase.ts";
import { propertiesOf } from "../types/properties.ts";
import { undocumented } from "./findings.ts";

/**
 * Holds the JSON representation of each resource page against the table of the same page: members that only one of
 * them has, and arrays against single values. The table is believed; each difference is a finding with both places.
 *
 * @returns the findings
 */
export function verifyRepresentations(page: PageFacts, { described, lineage }: RepresentationAnswers): Diagnostic[] {
  return page.types.flatMap((fact, at): Diagnostic[] => {
    const members = shownMembers(fact);
    const type = members.length === 0 ? undefined : described(page, at);
    const properties = type && propertiesOf(lineage(type));
    const isListed = properties !== undefined && (fact.properties.length > 0 || properties.size > 0);
    if (type === undefined || !isListed) return [];
    return [
      ...surplus(members, type, page.path, properties),
      ...missing(members, fact),
      ...otherType(fact, type, page.path),
    ];
  });
}

/** What representations are held against. */
export interface RepresentationAnswers {
  /** The type that a page describes. */
  described(page: PageFacts, at: number): ObjectType | undefined;
  /** As of {@link TypeIndex.lineage}. */
  lineage(type: ObjectType): readonly ObjectType[];
}

function shownMembers({ representation }: TypeFact): readonly JsonMember[] {
  if (representation?.value.kind !== "object") return [];
  return representation.value.members.filter(({ name }) => !name.includes("@"));
}

/** A representation of another type than its page describes was copied from there. */
function otherType({ representation }: TypeFact, type: ObjectType, page: string): Diagnostic[] {
  const stated = representation && jsonMember(representation.value, "@odata.type")?.value;
  if (stated?.kind !== "string") return [];
  const found = stated.value.replace(/^#/, "");
  const isPlaceholder = placeholderValue.test(found) || typeNamedByExample(found) !== undefined;
  if (found.toLowerCase() === type.qualifiedName.toLowerCase() || isPlaceholder) return [];
  const { line, column } = stated;
  const values = { found: stated.value, expected: `#${type.qualifiedName}`, done: "the page was believed" };
  return [diagnose("wrong-odata-type", { page, line, column }, values)];
}

function surplus(
  members: readonly JsonMember[],
  type: ObjectType,
  page: string,
  properties: ReadonlyMap<string, Property>,
): Diagnostic[] {
  return members.flatMap((member) => {
    const origin: Origin = { page, line: member.line, column: member.column };
    const property = properties.get(member.name);
    if (property !== undefined) return compare(member, property, origin);
    return type.open ? [] : [undocumented(member.name, origin, type.name, [...properties.values()])];
  });
}

function missing(members: readonly JsonMember[], { properties, representation }: TypeFact): Diagnostic[] {
  // A member in another case of letters is a finding of its own.
  const shown = new Set(members.map(({ name }) => name.toLowerCase()));
  const related = representation
    ? [{ message: "The JSON representation starts here", origin: representation.origin }]
    : [];
  return properties
    .filter(({ name, source }) => !shown.has(name.toLowerCase()) && !name.includes("@") && source === "property table")
    .map(({ name, origin }) => diagnose("missing-in-representation", origin, { name }, related));
}

/** Ordinary text may stand for anything in a representation; other values stand for themselves. */
function compare({ name, value }: JsonMember, property: Property, origin: Origin): Diagnostic[] {
  const { kind } = property.type;
  if (kind === "unknown" || kind === "union") return [];
  if (value.kind !== "array" && value.kind !== "object") return compareScalar(name, value, property, origin);
  const isMany = value.kind === "array" || /^collection\(/i.test(odataTypeOf(value) ?? "");
  if (isMany === (kind === "collection")) return [];
  const values = {
    name,
    found: isMany ? "an array" : "an object",
    kept: kind === "collection" ? "a collection" : "a single value",
  };
  const related = [{ message: `The table says ${values.kept} here`, origin: property.evidence.origin }];
  return [diagnose("representation-differs", origin, values, related)];
}

/** A number, a boolean and text such as "String (timestamp)" show which primitive is meant. */
function compareScalar(name: string, value: JsonNode, { type, evidence }: Property, origin: Origin): Diagnostic[] {
  const shown = shownJson(value);
  if (shown === undefined || type.kind === "collection" || type.kind === "union" || type.kind === "unknown") return [];
  const rule = type.kind === "primitive" ? edmRules[type.name].json : type.kind === "object" ? "object" : "string";
  if (rule === "any" || rule === shown.json) return [];
  const kept = phraseOf(type);
  const related = [{ message: `The table says ${kept} here`, origin: evidence.origin }];
  return [diagnose("representation-differs", origin, { name, found: shown.phrase, kept }, related)];
}

function shownJson(value: JsonNode): { readonly json: string; readonly phrase: string } | undefined {
  if (value.kind === "boolean" || value.kind === "number") return { json: value.kind, phrase: foundPhrase(value) };
  const named = value.kind === "string" ? typeNamedByExample(value.value) : undefined;
  if (named === undefined || named === "String") return undefined;
  return { json: edmRules[named].json, phrase: phraseOf({ kind: "primitive", name: named }) };
}
