import { diagnose } from "../../../diagnostics/diagnostic.ts";
import type { JsonMember, JsonNode } from "../../../pages/facts/json-facts.ts";
import type { Claims } from "../../../pages/facts/page-facts.ts";
import { namedTypeOf, placeOn } from "../../examples/json-values.ts";
import type { Sample } from "../../examples/samples.ts";
import type { Linking } from "../../linking.ts";
import type { TypeReference } from "../../model.ts";
import type { Statement } from "../merge-statements.ts";
import { type Drafts, type DraftType, statedType, statementsOf } from "./draft-type.ts";

/**
 * Takes back limits of length and range that a documented value exceeds: only prose states them, and a value that is
 * shown counts more. Each is a finding.
 */
export function withdrawLimits(samples: readonly Sample[], { drafts, diagnostics }: Linking): void {
  const limited = limitedNames(drafts);
  // A JSON representation shows types rather than values: its numbers and texts stand for any.
  for (const { value, type, page, source } of samples) if (source === "example") visit(value, type, page);

  function visit(value: JsonNode, type: TypeReference, page: string): void {
    if (type.kind === "collection" && value.kind === "array") {
      for (const item of value.items) visit(item, type.items, page);
    } else if (type.kind === "object" && value.kind === "object") {
      const draft = drafts.get(namedTypeOf(value) ?? type.name) ?? drafts.get(type.name);
      for (const member of value.members) visitMember(member, draft, page);
    }
  }

  function visitMember(member: JsonMember, draft: DraftType | undefined, page: string): void {
    const isNested = member.value.kind === "array" || member.value.kind === "object";
    if (!isNested && !limited.has(member.name)) return;
    const statements = (draft && statementsOf(member.name, draft, drafts)) ?? [];
    const type = statedType(statements);
    if (type !== undefined) visit(member.value, type, page);
    for (const [index, statement] of statements.entries()) {
      const limit = exceededLimit(member.value, statement.claims);
      if (limit === undefined) continue;
      const { maxLength, range, ...claims } = statement.claims;
      statements[index] = { ...statement, claims };
      const shown = { message: "The value is here", origin: placeOn(page, member) };
      diagnostics.push(diagnose("limit-exceeded", statement.origin, { name: member.name, limit }, [shown]));
    }
  }
}

/** The names of members that have limits; most have none. */
function limitedNames(drafts: Drafts): Set<string> {
  const isLimited = ({ claims }: Statement) => claims.maxLength !== undefined || claims.range !== undefined;
  const members = [...drafts.values()].flatMap((draft) => [...draft.members]);
  return new Set(members.flatMap(([name, statements]) => (statements.some(isLimited) ? [name] : [])));
}

/** The limit that a value exceeds, in words. */
function exceededLimit(value: JsonNode, { maxLength, range }: Claims): string | undefined {
  if (value.kind === "string" && maxLength !== undefined && [...value.value].length > maxLength) {
    return `at most ${maxLength} characters`;
  }
  if (value.kind !== "number" || range === undefined) return undefined;
  const [minimum, maximum] = range;
  return value.value < minimum || value.value > maximum ? `${minimum} to ${maximum}` : undefined;
}
