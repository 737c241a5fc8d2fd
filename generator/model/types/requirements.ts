import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { jsonMember } from "../../pages/facts/json-facts.ts";
import type { OperationFact } from "../../pages/facts/page-facts.ts";
import type { Property, Requirement, WriteMember } from "../model.ts";
import { requestsOf } from "../operations/operation-page.ts";

/** Whether a member is required. A claim that the page's own requests contradict does not count. */
export function isRequired(requirement: Requirement | undefined): boolean {
  return requirement?.required === true && requirement.omittedAt === undefined;
}

/**
 * What a page says about which members its requests must have, by the names of the members.
 *
 * @param diagnostics receives the claims that a request of the page contradicts
 */
export function requirementsOf(operation: OperationFact, diagnostics: Diagnostic[]): ReadonlyMap<string, Requirement> {
  const { body } = operation;
  const requests = requestsOf(operation).flatMap((request) => request.body?.json ?? []);
  const requirements = new Map<string, Requirement>();
  for (const row of body?.members ?? []) {
    const { name, source, origin } = row;
    // A request that binds a resource sends its address instead.
    if (requests.some(({ value }) => jsonMember(value, `${name}@odata.bind`) !== undefined)) continue;
    // What a row says of itself counts more than what is said of the table.
    const required = row.claims.required ?? body?.requiredClaim !== undefined;
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

/** An operation without the claim that all rows are required: what creating an object requires, a change may omit. */
export function withoutTableClaim(operation: OperationFact): OperationFact {
  const { requiredClaim: _, ...body } = operation.body ?? { origin: operation.origin, members: [] };
  return { ...operation, body };
}

/** A member of a write shape, with the places that speak of it. */
export function writeMember(property: Property, required: boolean, requirements: readonly Requirement[]): WriteMember {
  return { property, required, ...(requirements.length > 0 && { requirements }) };
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
    return writeMember(property, isRequired(requirement), requirement ? [requirement] : []);
  });
}
