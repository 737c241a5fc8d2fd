import { type Diagnostic, diagnose, type Origin } from "../diagnostics.ts";
import type { PageFacts, TypeFact } from "../pages/facts.ts";
import type { JsonMember } from "../pages/json.ts";
import { odataTypeOf } from "./infer.ts";
import type { ObjectType, Property } from "./model.ts";
import { allProperties } from "./properties.ts";
import type { TypeIndex } from "./verify.ts";

/**
 * Holds the JSON representation of each resource page against the table of the same page: members that only one of
 * them has, and arrays against single values. The table is believed; each difference is a finding with both places.
 *
 * @param typeOf the type that a page describes
 */
export function verifyRepresentations(
  pages: readonly PageFacts[],
  typeOf: (page: PageFacts, at: number) => ObjectType | undefined,
  index: TypeIndex,
  diagnostics: Diagnostic[],
): void {
  for (const page of pages) {
    for (const [at, fact] of page.types.entries()) {
      const type = typeOf(page, at);
      const members = shownMembers(fact);
      if (type === undefined || fact.properties.length === 0 || members.length === 0) continue;
      diagnostics.push(...surplus(members, type, page.path, index), ...missing(members, fact));
    }
  }
}

function shownMembers({ representation }: TypeFact): readonly JsonMember[] {
  if (representation?.value.kind !== "object") return [];
  return representation.value.members.filter(({ name }) => !name.includes("@"));
}

function surplus(members: readonly JsonMember[], type: ObjectType, page: string, index: TypeIndex): Diagnostic[] {
  const properties = new Map(
    allProperties(type, (base) => index.types.get(base)).map((property) => [property.name, property]),
  );
  return members.flatMap((member) => {
    const origin: Origin = { page, line: member.line, column: member.column };
    const property = properties.get(member.name);
    if (property !== undefined) return compare(member, property, origin);
    return type.open ? [] : [diagnose("undocumented-member", origin, { name: member.name, type: type.name })];
  });
}

function missing(members: readonly JsonMember[], { properties, representation }: TypeFact): Diagnostic[] {
  const shown = new Set(members.map(({ name }) => name));
  const related = representation
    ? [{ message: "The JSON representation starts here", origin: representation.origin }]
    : [];
  return properties
    .filter(({ name, source }) => !shown.has(name) && !name.includes("@") && source === "property table")
    .map(({ name, origin }) => diagnose("missing-in-representation", origin, { name }, related));
}

/** Text may stand for anything in a representation; an array and an object stand for themselves. */
function compare({ name, value }: JsonMember, property: Property, origin: Origin): Diagnostic[] {
  const { kind } = property.type;
  if (kind === "unknown" || kind === "union" || (value.kind !== "array" && value.kind !== "object")) return [];
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
