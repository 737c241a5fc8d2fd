import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { jsonMember } from "../../pages/document/json.ts";
import type { OperationFact, PropertyFact } from "../../pages/facts/page-facts.ts";
import { sentThoughReadOnly } from "../examples/findings.ts";
import type { Property, Requirement, WriteMember, WriteShape } from "../model.ts";

/** An operation page that sends a resource, and its body table as resolved properties. */
export interface Sender {
  readonly operation: OperationFact;
  readonly rows: readonly Property[];
}

/**
 * What a client sends to create an object of a type: everything but what is read-only and sent by no documented request.
 * A member is required when every page that creates the type claims it and no documented request of that page omits it.
 *
 * @param properties all properties of the type, those of its bases first
 * @param diagnostics receives the claims that a page's own request contradicts
 */
export function createShape(
  properties: readonly Property[],
  senders: readonly Sender[],
  diagnostics: Diagnostic[],
): WriteShape {
  for (const sender of senders) diagnostics.push(...readOnlySent(properties, sender));
  const pages = senders.map(({ operation }) => requirementsOf(operation, diagnostics));
  const members = writable(properties, senders).map((property) => {
    const spoken = pages.map((requirements) => requirements.get(property.name));
    return withRequirements(
      property,
      spoken.every(isRequired),
      spoken.flatMap((requirement) => requirement ?? []),
    );
  });
  return { members };
}

/**
 * What a client sends to change an object of a type: any part of what is not read-only, or is sent by a documented
 * request nevertheless.
 *
 * @param diagnostics receives the claims that a page's own request contradicts
 */
export function updateShape(
  properties: readonly Property[],
  senders: readonly Sender[],
  diagnostics: Diagnostic[],
): WriteShape {
  for (const sender of senders) diagnostics.push(...readOnlySent(properties, sender));
  for (const { operation } of senders) requirementsOf(withoutTableClaim(operation), diagnostics);
  return { members: writable(properties, senders).map((property) => ({ property, required: false })) };
}

/** The rows of a body that is only a table, as members. */
export function parameterMembers(
  rows: readonly Property[],
  operation: OperationFact,
  diagnostics: Diagnostic[],
): WriteMember[] {
  const requirements = requirementsOf(operation, diagnostics);
  return rows.map((property) => {
    const requirement = requirements.get(property.name);
    return withRequirements(property, isRequired(requirement), requirement ? [requirement] : []);
  });
}

function withRequirements(property: Property, required: boolean, requirements: readonly Requirement[]): WriteMember {
  return { property, required, ...(requirements.length > 0 && { requirements }) };
}

/**
 * Rows that only a request body table lists, such as a password, can be sent although they are never returned; and so
 * can what is read-only elsewhere, unless the row says so as well. What a request of a page sends can be sent whatever
 * the tables say: that a member is read-only is only prose.
 */
function writable(properties: readonly Property[], senders: readonly Sender[]): Property[] {
  const byName = new Map(properties.map((property) => [property.name, property]));
  for (const row of senders.flatMap(({ rows }) => rows)) {
    byName.set(row.name, { ...(byName.get(row.name) ?? row), readOnly: row.readOnly });
  }
  return [...byName.values()].flatMap((property) => {
    if (property.name.includes("@")) return [];
    if (!property.readOnly) return [property];
    return senders.some(({ operation }) => isSent(property.name, operation)) ? [{ ...property, readOnly: false }] : [];
  });
}

function isSent(name: string, { examples }: OperationFact): boolean {
  return examples.some(({ request }) => request?.body?.json && jsonMember(request.body.json.value, name) !== undefined);
}

/** What a request sends although only the service sets it. What the page's own table lists can be sent nevertheless. */
function readOnlySent(properties: readonly Property[], { operation, rows }: Sender): Diagnostic[] {
  const listed = new Set(rows.map(({ name }) => name));
  const readOnly = new Map(properties.filter((one) => one.readOnly).map((one) => [one.name, one]));
  return operation.examples.flatMap(({ request }) => {
    const json = request?.body?.json;
    if (json?.value.kind !== "object") return [];
    return json.value.members.flatMap(({ name, line, column }) => {
      const property = listed.has(name) ? undefined : readOnly.get(name);
      if (property === undefined) return [];
      const origin = { page: json.origin.page, line, column };
      return [sentThoughReadOnly(property, name, origin, "it was made writable there")];
    });
  });
}

/** A claim that the page's own requests contradict does not count. */
function isRequired(requirement: Requirement | undefined): boolean {
  return requirement?.required === true && requirement.omittedAt === undefined;
}

/** What a page says about which members its requests must have. */
function requirementsOf(operation: OperationFact, diagnostics: Diagnostic[]): ReadonlyMap<string, Requirement> {
  const { body } = operation;
  const requests = operation.examples.flatMap(({ request }) => (request?.body?.json ? [request.body.json] : []));
  const requirements = new Map<string, Requirement>();
  for (const row of body?.members ?? []) {
    const { name, source, origin } = row;
    // Whoever binds a resource sends its address in place of it.
    if (requests.some(({ value }) => jsonMember(value, `${name}@odata.bind`) !== undefined)) continue;
    const required = isClaimed(row, body?.requiredClaim !== undefined);
    const omission = requests.find(({ value }) => value.kind === "object" && jsonMember(value, name) === undefined);
    const omittedAt = required ? omission?.origin : undefined;
    const requirement = { source, origin, required, ...(omittedAt && { omittedAt }) };
    if (!isRequired(requirements.get(name))) requirements.set(name, requirement);
    if (omittedAt !== undefined) {
      const related = [{ message: `The request without ${name} starts here`, origin: omittedAt }];
      diagnostics.push(diagnose("required-but-omitted", origin, { name }, related));
    }
  }
  return requirements;
}

/** What is required to create an object may stay as it is in another request. */
function withoutTableClaim(operation: OperationFact): OperationFact {
  const { requiredClaim: _, ...body } = operation.body ?? { origin: operation.origin, members: [] };
  return { ...operation, body };
}

/** What a row says of itself counts more than what is said of the table. */
function isClaimed({ claims }: PropertyFact, wholeTable: boolean): boolean {
  return claims.required ?? wholeTable;
}
