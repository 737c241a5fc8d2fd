import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { appendTo } from "../../multimap.ts";
import { jsonMember } from "../../pages/facts/json-facts.ts";
import type { OperationFact } from "../../pages/facts/page-facts.ts";
import { sentThoughReadOnly } from "../examples/findings.ts";
import { isAnnotation, namedTypeOf, type ObjectNode, placeOn } from "../examples/json-values.ts";
import { bindingOf, shownMembers } from "../examples/shown-members.ts";
import type { CompleteLinking } from "../linking.ts";
import type { ObjectType, Operation, Property, WriteMember } from "../model.ts";
import { bodyRows } from "../operations/body-table.ts";
import { type OperationPage, requestsOf } from "../operations/operation-page.ts";
import { byName, derivedTypes, propertiesByName } from "./lineage.ts";
import { isRequired, requirementsOf, withoutTableClaim, writeMember } from "./requirements.ts";
import { withResolvedTypes } from "./unresolved-names.ts";

/** What a page sends of a type, as resolved properties: its body table, and what its requests show besides. */
interface SentType {
  readonly operation: OperationFact;
  readonly rows: readonly Property[];
  readonly shown: readonly Property[];
}

/**
 * Gives types the shapes in which requests send them.
 *
 * @param pages the operation pages
 * @param operations what they describe, in the same order
 */
export function withWriteShapes(
  types: readonly ObjectType[],
  pages: readonly OperationPage[],
  operations: readonly Operation[],
  linking: CompleteLinking,
): ObjectType[] {
  const { drafts, resolver, corrections, diagnostics } = linking;
  const requests = { create: new Map<string, OperationPage[]>(), update: new Map<string, OperationPage[]>() };
  for (const [at, source] of pages.entries()) {
    const body = operations[at]?.body;
    if (body?.kind === "create" || body?.kind === "update") appendTo(requests[body.kind], body.type, source);
  }
  const byQualifiedName = new Map(types.map((type) => [type.qualifiedName, type]));
  const derived = derivedTypes(types);
  return types.map((type) => {
    const { qualifiedName } = type;
    const properties = [...propertiesByName(type, (name) => byQualifiedName.get(name)).values()];
    const sentBy = (kind: keyof typeof requests) =>
      (requests[kind].get(qualifiedName) ?? []).map((source) => sentType(type, properties, source));
    const creators = sentBy("create");
    const updaters = sentBy("update");
    if (creators.length + updaters.length === 0) return corrections.required(type);
    for (const sent of [...creators, ...updaters]) reportReadOnly(properties, sent, diagnostics);
    return corrections.required({
      ...type,
      ...(creators.length > 0 && { create: { members: createMembers(properties, creators, diagnostics) } }),
      ...(updaters.length > 0 && { update: { members: updateMembers(properties, updaters, diagnostics) } }),
    });
  });

  function sentType(type: ObjectType, properties: readonly Property[], source: OperationPage): SentType {
    const name = type.qualifiedName;
    // A type without a page has its members from such rows; where they conflict, there is a finding already.
    const conflicts = drafts.get(name)?.documented === true ? diagnostics : [];
    const rows = withResolvedTypes(bodyRows(source, resolver, conflicts), linking);
    const isShown = isSentBesides(type, [...properties, ...rows], derived.get(name) ?? []);
    const shown = withResolvedTypes(shownMembers(requestsOf(source.fact), isShown, source, resolver), linking);
    return { operation: corrections.sent(name, source.fact), rows: corrections.properties(name, rows), shown };
  }
}

/**
 * Says which members of a body are sent although no table lists them: annotations, and members of what is a value of the
 * type itself. A value without any member of the type is rather of another one.
 *
 * @param derived the types that inherit from the type, whose members are theirs
 */
function isSentBesides(type: ObjectType, documented: readonly Property[], derived: readonly ObjectType[]) {
  const known = new Set(documented.map(({ name }) => name));
  const ofDerived = new Set(derived.flatMap(({ properties }) => properties.map(({ name }) => name)));
  const hasTypeName = type.odataTypes.length + derived.length > 0;
  return (name: string, object: ObjectNode): boolean => {
    if (name === "@odata.type") return !hasTypeName;
    if (isAnnotation(name)) return true;
    if (known.has(name) || ofDerived.has(name)) return false;
    const stated = namedTypeOf(object)?.toLowerCase() ?? type.qualifiedName.toLowerCase();
    return stated === type.qualifiedName.toLowerCase() && object.members.some((member) => known.has(member.name));
  };
}

/**
 * What a client sends to create an object of a type: everything but what is read-only and sent by no documented request.
 * A member is required when every page that creates the type claims it and no documented request of that page omits it.
 *
 * @param properties all properties of the type, those of its bases first
 */
function createMembers(
  properties: readonly Property[],
  creators: readonly SentType[],
  diagnostics: Diagnostic[],
): WriteMember[] {
  const pages = creators.map(({ operation }) => requirementsOf(operation, diagnostics));
  return writable(properties, creators).map((property) => {
    const stated = pages.map((requirements) => requirements.get(property.name));
    const known = stated.flatMap((requirement) => requirement ?? []);
    return writeMember(property, stated.every(isRequired), known);
  });
}

/**
 * What a client sends to change an object of a type: any part of what is not read-only, or is sent by a documented
 * request nevertheless.
 */
function updateMembers(
  properties: readonly Property[],
  updaters: readonly SentType[],
  diagnostics: Diagnostic[],
): WriteMember[] {
  for (const { operation } of updaters) requirementsOf(withoutTableClaim(operation), diagnostics);
  return writable(properties, updaters).map((property) => ({ property, required: false }));
}

/**
 * Rows that only a request body table lists, such as a password, can be sent although they are never returned; and so
 * can what is read-only elsewhere, unless the row says so as well. What a request of a page sends can be sent whatever
 * the tables say: that a member is read-only is only prose. A navigation property can be bound instead of sent. Where
 * pages say that their tables list all that can be sent, nothing else can.
 */
function writable(properties: readonly Property[], sent: readonly SentType[]): Property[] {
  const members = new Map(byName(properties));
  const listed = byName(sent.flatMap(({ rows }) => rows));
  const isOpen = sent.some(({ operation }) => operation.body?.complete !== true);
  for (const row of listed.values()) {
    members.set(row.name, { ...(members.get(row.name) ?? row), readOnly: row.readOnly });
  }
  const stated = [...members.values()].flatMap((property) => {
    if (isAnnotation(property.name)) return [];
    const isWritten = !property.readOnly && (isOpen || listed.has(property.name));
    if (!isWritten && !sent.some(({ operation }) => isSent(property.name, operation))) return [];
    const written = property.readOnly ? { ...property, readOnly: false } : property;
    return property.navigation ? [written, bindingOf(written)] : [written];
  });
  const names = byName(stated);
  const shown = byName(sent.flatMap((source) => source.shown));
  return [...stated, ...[...shown.values()].filter(({ name }) => !names.has(name))];
}

function isSent(name: string, operation: OperationFact): boolean {
  return requestsOf(operation).some(({ body }) => body?.json && jsonMember(body.json.value, name) !== undefined);
}

/** What a request sends although only the service sets it. What the page's own table lists can be sent nevertheless. */
function reportReadOnly(properties: readonly Property[], { operation, rows }: SentType, diagnostics: Diagnostic[]) {
  const listed = byName(rows);
  const readOnly = byName(properties.filter((property) => property.readOnly));
  for (const { body } of requestsOf(operation)) {
    if (body?.json?.value.kind !== "object") continue;
    for (const member of body.json.value.members) {
      const property = listed.has(member.name) ? undefined : readOnly.get(member.name);
      if (property === undefined) continue;
      const origin = placeOn(body.json.origin.page, member);
      diagnostics.push(sentThoughReadOnly(property, member.name, origin, "it was made writable there"));
    }
  }
}
