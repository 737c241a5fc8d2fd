import { type Diagnostic, diagnose } from "../diagnostics.ts";
import type { OperationFact, PropertyFact } from "../pages/facts.ts";
import { jsonMember } from "../pages/json.ts";
import type { Property, WriteMember, WriteShape } from "./model.ts";

/** An operation page that sends a resource, and its body table as resolved properties. */
export interface Sender {
  readonly operation: OperationFact;
  readonly rows: readonly Property[];
}

/**
 * What a client sends to create an object of a type: everything but what is read-only. A member is required when every
 * page that creates the type claims it and no documented request of that page omits it.
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
  const required = senders.map(({ operation }) => requiredMembers(operation, diagnostics));
  return { members: writable(properties, senders, (name) => required.every((names) => names.has(name))) };
}

/**
 * What a client sends to change an object of a type: any part of what is not read-only.
 *
 * @param diagnostics receives the claims that a page's own request contradicts
 */
export function updateShape(
  properties: readonly Property[],
  senders: readonly Sender[],
  diagnostics: Diagnostic[],
): WriteShape {
  for (const { operation } of senders) requiredMembers(withoutTableClaim(operation), diagnostics);
  return { members: writable(properties, senders, () => false) };
}

/** Rows that only a request body table lists, such as a password, can be sent although they are never returned. */
function writable(
  properties: readonly Property[],
  senders: readonly Sender[],
  isRequired: (name: string) => boolean,
): WriteMember[] {
  const byName = new Map(properties.map((property) => [property.name, property]));
  for (const row of senders.flatMap(({ rows }) => rows)) if (!byName.has(row.name)) byName.set(row.name, row);
  return [...byName.values()]
    .filter(({ readOnly, name }) => !readOnly && !name.includes("@"))
    .map((property) => ({ property, required: isRequired(property.name) }));
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
      const related = [{ message: "The table says so here", origin: property.evidence.origin }];
      return [diagnose("read-only-in-request", { page: json.origin.page, line, column }, { name }, related)];
    });
  });
}

/** The members that a page claims to be required, less those that its own requests omit. */
export function requiredMembers(operation: OperationFact, diagnostics: Diagnostic[]): ReadonlySet<string> {
  const { body } = operation;
  const requests = operation.examples.flatMap(({ request }) => (request?.body?.json ? [request.body.json] : []));
  const required = new Set<string>();
  for (const row of body?.members ?? []) {
    if (!isClaimed(row, body?.requiredClaim !== undefined)) continue;
    const omission = requests.find(({ value }) => value.kind === "object" && jsonMember(value, row.name) === undefined);
    // Whoever binds a resource sends its address in place of it.
    if (requests.some(({ value }) => jsonMember(value, `${row.name}@odata.bind`) !== undefined)) continue;
    if (omission === undefined) required.add(row.name);
    else {
      const related = [{ message: `The request without ${row.name} starts here`, origin: omission.origin }];
      diagnostics.push(diagnose("required-but-omitted", row.origin, { name: row.name }, related));
    }
  }
  return required;
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
