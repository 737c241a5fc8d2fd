import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { typeNamedByExample } from "../../dialects/lookups.ts";
import { edmRules } from "../../odata/primitives.ts";
import type { JsonMember, JsonNode } from "../../pages/facts/json-facts.ts";
import type { PageFacts, TypeFact } from "../../pages/facts/page-facts.ts";
import type { ObjectType, Property } from "../model.ts";
import { declarationOn } from "../names/declaration.ts";
import { phraseOf, shownPhrase } from "../types/phrase.ts";
import { undocumented } from "./findings.ts";
import { isAnnotation, isPlaceholder, odataTypeNode, placeOn, withoutMark } from "./json-values.ts";
import type { Verification } from "./verification.ts";

/**
 * Holds the JSON representation of each resource page against the table of the same page: members that only one of
 * them has, and arrays against single values. The table is believed; each difference is a finding with both places.
 */
export function verifyRepresentations(page: PageFacts, context: Verification): void {
  const { dialect, diagnostics } = context;
  for (const fact of page.types) {
    const members = shownMembers(fact);
    const type = members.length === 0 ? undefined : describedType(page, fact, context);
    if (type === undefined || fact.properties.length + context.propertiesOf(type).size === 0) continue;
    diagnostics.push(...surplus(members, type, page.path, context), ...missing(members, fact));
    diagnostics.push(...otherType(fact, type, page.path, dialect));
  }
}

function describedType(page: PageFacts, fact: TypeFact, { resolver, types }: Verification): ObjectType | undefined {
  const declared = resolver.find(declarationOn(page, "object", fact).qualifiedName);
  return declared && types.get(declared.qualifiedName);
}

function shownMembers({ representation }: TypeFact): readonly JsonMember[] {
  if (representation?.value.kind !== "object") return [];
  return representation.value.members.filter(({ name }) => !isAnnotation(name));
}

/** A representation of another type than its page describes was copied from there. */
function otherType(
  { representation, properties }: TypeFact,
  type: ObjectType,
  page: string,
  dialect: Dialect,
): Diagnostic[] {
  const stated = representation && odataTypeNode(representation.value);
  // Where the table explains the annotation, the type that it names is that of something else.
  if (stated === undefined || properties.some(({ name }) => name === "@odata.type")) return [];
  const name = withoutMark(stated.value);
  if (name.toLowerCase() === type.qualifiedName.toLowerCase() || isPlaceholder(name, dialect)) return [];
  const values = { found: stated.value, expected: `#${type.qualifiedName}`, done: "the page was believed" };
  return [diagnose("wrong-odata-type", placeOn(page, stated), values)];
}

function surplus(
  members: readonly JsonMember[],
  type: ObjectType,
  page: string,
  { propertiesOf, isComplete, dialect }: Verification,
): Diagnostic[] {
  const properties = propertiesOf(type);
  return members.flatMap((member) => {
    const origin = placeOn(page, member);
    const property = properties.get(member.name);
    if (property !== undefined) return compare(member, property, origin, dialect);
    return type.open || !isComplete(type)
      ? []
      : [undocumented(member.name, origin, type.name, [...properties.values()])];
  });
}

function missing(members: readonly JsonMember[], { properties, representation }: TypeFact): Diagnostic[] {
  // A member in another case of letters is a finding of its own.
  const shown = new Set(members.map(({ name }) => name.toLowerCase()));
  const related = representation
    ? [{ message: "The JSON representation starts here", origin: representation.origin }]
    : [];
  return properties
    .filter(({ name, source }) => source === "property table" && !isAnnotation(name) && !shown.has(name.toLowerCase()))
    .map(({ name, origin }) => diagnose("missing-in-representation", origin, { name }, related));
}

/**
 * Arrays and objects show whether one value is meant or many; a number, a boolean and text such as "String (timestamp)"
 * show which primitive is. Other text may stand for anything in a representation.
 */
function compare({ name, value }: JsonMember, property: Property, origin: Origin, dialect: Dialect): Diagnostic[] {
  const { type, evidence } = property;
  if (type.kind === "unknown" || type.kind === "union") return [];
  const differs = (found: string, kept: string) => {
    const related = [{ message: `The table says ${kept} here`, origin: evidence.origin }];
    return [diagnose("representation-differs", origin, { name, found, kept }, related)];
  };
  if (value.kind === "array" || value.kind === "object") {
    const isMany = value.kind === "array" || /^collection\(/i.test(odataTypeNode(value)?.value ?? "");
    if (isMany === (type.kind === "collection")) return [];
    return differs(isMany ? "an array" : "an object", isMany ? "a single value" : "a collection");
  }
  const shown = shownJson(value, dialect);
  if (shown === undefined || type.kind === "collection") return [];
  const isObject = type.kind === "object" || type.kind === "record";
  const rule = type.kind === "primitive" ? edmRules[type.name].json : isObject ? "object" : "string";
  return rule === "any" || rule === shown.json ? [] : differs(shown.phrase, phraseOf(type));
}

function shownJson(value: JsonNode, dialect: Dialect): { readonly json: string; readonly phrase: string } | undefined {
  if (value.kind === "boolean" || value.kind === "number") return { json: value.kind, phrase: shownPhrase(value) };
  const named = value.kind === "string" ? typeNamedByExample(dialect, value.value) : undefined;
  if (named === undefined || named === "String") return undefined;
  return { json: edmRules[named].json, phrase: phraseOf({ kind: "primitive", name: named }) };
}
