import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { appendTo } from "../../multimap.ts";
import { jsonMember } from "../../pages/facts/json-facts.ts";
import type { OperationFact } from "../../pages/facts/page-facts.ts";
import { sentThoughReadOnly } from "../examples/findings.ts";
import { isAnnotation, placeOn } from "../examples/json-values.ts";
import type { CompleteLinking } from "../linking.ts";
import type { ObjectType, Operation, Property, WriteMember } from "../model.ts";
import { bodyRows } from "../operations/body-table.ts";
import { type OperationPage, requestsOf } from "../operations/operation-page.ts";
import { byName, propertiesByName } from "./lineage.ts";
import { isRequired, requirementsOf, withoutTableClaim, writeMember } from "./requirements.ts";
import { withResolvedTypes } from "./unresolved-names.ts";

/** What a page sends of a type, and its body table as resolved properties. */
interface SentType {
  readonly operation: OperationFact;
  readonly rows: readonly Property[];
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
  return types.map((type) => {
    const { qualifiedName } = type;
    const sentBy = (kind: keyof typeof requests) =>
      (requests[kind].get(qualifiedName) ?? []).map((source) => sentType(qualifiedName, source));
    const creators = sentBy("create");
    const updaters = sentBy("update");
    if (creators.length + updaters.length === 0) return corrections.required(type);
    const properties = [...propertiesByName(type, (name) => byQualifiedName.get(name)).values()];
    for (const sent of [...creators, ...updaters]) reportReadOnly(properties, sent, diagnostics);
    return corrections.required({
      ...type,
      ...(creators.length > 0 && { create: { members: createMembers(properties, creators, diagnostics) } }),
      ...(updaters.length > 0 && { update: { members: updateMembers(properties, updaters, diagnostics) } }),
    });
  });

  function sentType(name: string, source: OperationPage): SentType {
    // A type without a page has its members from such rows; where they conflict, there is a finding already.
    const conflicts = drafts.get(name)?.documented === true ? diagnostics : [];
    const rows = withResolvedTypes(bodyRows(source, resolver, conflicts), linking);
    return { operation: corrections.sent(name, source.fact), rows: corrections.properties(name, rows) };
  }
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
 * the tables say: that a member is read-only is only prose.
 */
function writable(properties: readonly Property[], sent: readonly SentType[]): Property[] {
  const members = new Map(byName(properties));
  for (const row of sent.flatMap(({ rows }) => rows)) {
    members.set(row.name, { ...(members.get(row.name) ?? row), readOnly: row.readOnly });
  }
  return [...members.values()].flatMap((property) => {
    if (isAnnotation(property.name)) return [];
    if (!property.readOnly) return [property];
    return sent.some(({ operation }) => isSent(property.name, operation)) ? [{ ...property, readOnly: false }] : [];
  });
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
