import { type Diagnostic, diagnose, type Origin } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { OperationFact, PageFacts, PropertyFact } from "../pages/facts/page-facts.ts";
import type { PageSource } from "./source.ts";

/** So many pages have to omit a member that they say is required, before the template is to blame. */
const fewestPages = 4;
/** And such a part of those that say so. */
const smallestPart = 0.8;

/**
 * Machine-made pages say of any table that all of its rows are required. Where nearly no page keeps to what its
 * template says, one finding for each page replaces those for its rows.
 */
export function withTemplateClaims(
  diagnostics: readonly Diagnostic[],
  pages: readonly PageFacts[],
  sources: readonly PageSource[],
  { requestBody: { exception } }: Dialect,
): Diagnostic[] {
  const linesByPage = new Map(sources.map(({ path, lines }) => [path, lines]));
  const rows = new Map<string, Row>();
  const counts = new Map<string, { claimed: number; omitted: number }>();
  for (const { operation } of pages) {
    const claim = operation?.body?.requiredClaim;
    if (operation === undefined || claim === undefined || !creates(operation)) continue;
    for (const fact of operation.body?.members ?? []) {
      if (fact.claims.required !== undefined) continue;
      rows.set(keyOf(fact.origin), { fact, claim });
      const count = counts.get(fact.name) ?? { claimed: 0, omitted: 0 };
      counts.set(fact.name, { ...count, claimed: count.claimed + 1 });
    }
  }
  const isOmission = ({ code, origin }: Diagnostic) => code === "required-but-omitted" && rows.has(keyOf(origin));
  for (const { origin } of diagnostics.filter(isOmission)) {
    const count = counts.get(rows.get(keyOf(origin))?.fact.name ?? "");
    if (count !== undefined) count.omitted++;
  }
  const isTemplate = (name: string) => {
    const { claimed = 0, omitted = 0 } = counts.get(name) ?? {};
    return omitted >= fewestPages && omitted / claimed >= smallestPart;
  };
  const claims = new Map<string, { readonly names: string[]; readonly claim: Origin; readonly first: Diagnostic }>();
  const others = diagnostics.filter((diagnostic) => {
    const row = isOmission(diagnostic) ? rows.get(keyOf(diagnostic.origin)) : undefined;
    const sentence = row && linesByPage.get(row.claim.page)?.[row.claim.line - 1];
    if (row !== undefined && exception.test(`${sentence} ${row.fact.description}`)) return false;
    if (row === undefined || !isTemplate(row.fact.name)) return true;
    const known = claims.get(keyOf(row.claim));
    if (known === undefined)
      claims.set(keyOf(row.claim), { names: [row.fact.name], claim: row.claim, first: diagnostic });
    else known.names.push(row.fact.name);
    return false;
  });
  const replaced = [...claims.values()].map(({ names, claim, first }) =>
    diagnose("required-claim-too-wide", claim, { names: names.join(", ") }, first.related),
  );
  return [...others, ...replaced];
}

/** Requests that change something may leave out whatever they like. */
function creates({ requestLines, examples }: OperationFact): boolean {
  const isSent = examples.some(({ request }) => request?.body?.json !== undefined);
  return isSent && requestLines.some(({ method }) => method !== "PATCH");
}

interface Row {
  readonly fact: PropertyFact;
  /** The sentence that calls all rows required. */
  readonly claim: Origin;
}

function keyOf({ page, line, column }: Origin): string {
  return `${page}:${line}:${column}`;
}
