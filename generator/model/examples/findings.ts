import { type Diagnostic, diagnose, type Origin, type Related } from "../../diagnostics/diagnostic.ts";
import { placeholderValue, typeNamedByExample } from "../../dialects/microsoft-graph/vocabulary.ts";
import type { JsonNode } from "../../pages/document/json.ts";
import type { EdmPrimitive, Property, TypeReference } from "../model.ts";
import type { TypeIndex } from "./verify-values.ts";

/** The place that states the type of a member, as the second place of a contradiction. */
export function statedBy(property: Property | undefined, expected: string): Related[] {
  if (property === undefined || property.evidence.certainty !== "stated") return [];
  const { source, origin } = property.evidence;
  return [{ message: `The ${source} says ${expected} here`, origin }];
}

/**
 * A member that examples show and no table lists. One that a table lists in another case of letters was only misspelt,
 * which can be mended.
 *
 * @param origin where the name stands, with its quotation marks
 * @param owner what documents the members
 */
export function undocumented(name: string, origin: Origin, owner: string, documented: readonly Property[]): Diagnostic {
  const meant = documented.find((property) => property.name.toLowerCase() === name.toLowerCase());
  if (meant === undefined) return diagnose("undocumented-member", origin, { name, type: owner });
  const { line, column } = origin;
  const related = [{ message: `${meant.name} is documented here`, origin: meant.evidence.origin }];
  // Members start with a small letter; where the table does not, it is rather the table that is wrong.
  const isLikely = /^\p{Ll}/u.test(meant.name);
  const repair = { line, column, found: JSON.stringify(name), replacement: JSON.stringify(meant.name) };
  return diagnose("member-case", origin, { found: name, expected: meant.name }, related, isLikely ? [repair] : []);
}

const timeFormats: ReadonlySet<EdmPrimitive> = new Set(["Date", "DateTimeOffset", "Duration", "TimeOfDay"]);

/** Whether values are dates, times or durations, which JSON carries as strings of a format. */
export function isTimeFormat(type: TypeReference): boolean {
  return type.kind === "primitive" && timeFormats.has(type.name);
}

/**
 * Values of an enumeration that no list of its members knows. Several values with commas between them are a set of
 * flags; a value that stands for one shows none.
 */
export function unlistedValues(
  node: JsonNode,
  type: TypeReference,
  page: string,
  pointer: string,
  index: TypeIndex,
  property?: Property,
): Diagnostic[] {
  if (node.kind !== "string" || (type.kind !== "literals" && type.kind !== "enum")) return [];
  const known = membersOf(type, index);
  if (known.length === 0) return [];
  const values = node.value.includes(",") ? node.value.split(/\s*,\s*/) : [node.value];
  const unknown = values.find((value) => !known.includes(value));
  if (unknown === undefined || isStandIn(node.value)) return [];
  const origin: Origin = { page, line: node.line, column: node.column };
  const related =
    property === undefined ? [] : [{ message: "The member is documented here", origin: property.evidence.origin }];
  const found = { found: JSON.stringify(unknown), expected: known.join(", "), pointer };
  return [diagnose("unknown-enum-value", origin, found, related)];
}

function isStandIn(value: string): boolean {
  return (
    value === "" || value.startsWith("@") || placeholderValue.test(value) || typeNamedByExample(value) !== undefined
  );
}

function membersOf(type: TypeReference, { enums }: TypeIndex): readonly string[] {
  if (type.kind === "literals") return type.values;
  return type.kind === "enum" ? (enums.get(type.name)?.members ?? []).map(({ name }) => name) : [];
}

/**
 * A member that a request sends although only the service sets it.
 *
 * @param name what the finding calls the member: its name, or a pointer to it
 * @param done what became of it
 */
export function sentThoughReadOnly(property: Property, name: string, origin: Origin, done: string): Diagnostic {
  const related = [{ message: "The table says so here", origin: property.evidence.origin }];
  return diagnose("read-only-in-request", origin, { name, done }, related);
}
