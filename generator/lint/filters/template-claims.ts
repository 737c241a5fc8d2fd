import { type Diagnostic, diagnose, type Origin, originText } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import type { OperationFact, PageFacts, PropertyFact } from "../../pages/facts/page-facts.ts";
import type { PageLines } from "../../pages/source/page-lines.ts";

/** A claim comes from a template if at least this many pages contradict it for the same member, */
const fewestPages = 4;
/** and at least this share of the pages that make it. */
const smallestShare = 0.8;

/**
 * Generated pages say of every table that all of its rows are required. If nearly every page contradicts that with its
 * own request, one finding for each page replaces those for its rows.
 */
export function withTemplateClaims(
  diagnostics: readonly Diagnostic[],
  pages: readonly PageFacts[],
  linesOf: PageLines,
  { requestBody: { exception } }: Dialect,
): Diagnostic[] {
  const rows = new Map<string, Row>();
  const counts = new Map<string, { claimed: number; omitted: number }>();
  for (const { operation } of pages) {
    const claim = operation?.body?.requiredClaim;
    if (operation === undefined || claim === undefined || !creates(operation)) continue;
    for (const fact of operation.body?.members ?? []) {
      if (fact.claims.required !== undefined) continue;
      rows.set(originText(fact.origin), { fact, claim });
      const count = counts.get(fact.name) ?? { claimed: 0, omitted: 0 };
      counts.set(fact.name, { ...count, claimed: count.claimed + 1 });
    }
  }
  const omittedRow = ({ code, origin }: Diagnostic) =>
    code === "required-but-omitted" ? rows.get(originText(origin)) : undefined;
  for (const diagnostic of diagnostics) {
    const count = counts.get(omittedRow(diagnostic)?.fact.name ?? "");
    if (count !== undefined) count.omitted++;
  }
  const isTemplate = (name: string) => {
    const { claimed = 0, omitted = 0 } = counts.get(name) ?? {};
    return omitted >= fewestPages && omitted / claimed >= smallestShare;
  };
  const claims = new Map<string, { readonly names: string[]; readonly claim: Origin; readonly first: Diagnostic }>();
  const others = diagnostics.filter((diagnostic) => {
    const row = omittedRow(diagnostic);
    if (row === undefined) return true;
    const sentence = linesOf(row.claim.page)[row.claim.line - 1];
    if (exception.test(`${sentence} ${row.fact.description}`)) return false;
    if (!isTemplate(row.fact.name)) return true;
    const replaced = claims.get(originText(row.claim)) ?? { names: [], claim: row.claim, first: diagnostic };
    replaced.names.push(row.fact.name);
    claims.set(originText(row.claim), replaced);
    return false;
  });
  const replacements = [...claims.values()].map(({ names, claim, first }) =>
    diagnose("required-claim-too-wide", claim, { names: names.join(", ") }, first.related),
  );
  return [...others, ...replacements];
}

/** Whether an example creates something. Requests that change something may omit any member. */
function creates({ requestLines, examples }: OperationFact): boolean {
  const isSent = examples.some(({ request }) => request?.body?.json !== undefined);
  return isSent && requestLines.some(({ method }) => method !== "PATCH");
}

interface Row {
  readonly fact: PropertyFact;
  /** The place of the sentence that says that all rows are required. */
  readonly claim: Origin;
}
