import leven from "leven";
import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect, PermissionWords } from "../../dialects/dialect.ts";
import type { PageFacts, PermissionFact } from "../../pages/facts/page-facts.ts";
import type { PageLines } from "../../pages/source/page-lines.ts";
import { tableHeader } from "../page-texts.ts";

/** The actions and the scopes of names such as `User.ReadWrite.All`, least privileged first. */
const actions = ["ReadBasic", "Read", "ReadWrite"];
const scopes = ["", "All"];

/** A name on at least this many pages is correct. */
const manyPages = 3;
/** A name on several pages is a misspelling if a similar one is on at least this many times as many. */
const manyTimes = 20;

/** Reports permissions that are not in the order that the header of their table states, and misspelt names. */
export function lintPermissions(
  pages: readonly PageFacts[],
  linesOf: PageLines,
  { permissions: words }: Dialect,
): Diagnostic[] {
  const rows = pages.flatMap((page) => page.operation?.permissions ?? []);
  const misspelt = misspeltNames(rows);
  return rows.flatMap((row) => [
    ...unordered(row, linesOf(row.origin.page), words),
    ...row.choices.flat().flatMap((name) => {
      const expected = misspelt.get(name);
      const origin = placeOf(name, row.origin, linesOf(row.origin.page));
      return expected === undefined ? [] : [diagnose("unknown-permission", origin, { found: name, expected })];
    }),
  ]);
}

function unordered(
  { choices, origin }: PermissionFact,
  lines: readonly string[],
  { leastFirst, mostFirst }: PermissionWords,
): Diagnostic[] {
  const header = tableHeader(lines, origin.line);
  const isLeastFirst = leastFirst.test(header);
  if (!isLeastFirst && !mostFirst.test(header)) return [];
  const names = choices.flatMap((choice) => (choice.length === 1 ? choice : []));
  const ordered = isLeastFirst ? names : names.toReversed();
  for (const [at, name] of ordered.entries()) {
    const less = ordered.slice(at + 1).find((other) => isLess(other, name));
    if (less === undefined) continue;
    const where = isLeastFirst ? "before" : "after";
    const values = {
      found: name,
      where,
      other: less,
      header: isLeastFirst ? "least privileged first" : "most privileged first",
    };
    const related = [{ message: `${less} is here`, origin: placeOf(less, origin, lines) }];
    return [diagnose("permissions-order", placeOf(name, origin, lines), values, related)];
  }
  return [];
}

/** Whether a permission is less than another: of the same resource, with no higher action and no larger scope. */
function isLess(name: string, other: string): boolean {
  const [resource, action = "", scope = "", ...rest] = name.split(".");
  const [otherResource, otherAction = "", otherScope = "", ...otherRest] = other.split(".");
  const isAtMost = (ranks: readonly string[], low: string, high: string) =>
    ranks.includes(low) && ranks.indexOf(low) <= ranks.indexOf(high);
  const isComparable = resource === otherResource && name !== other && rest.length + otherRest.length === 0;
  return isComparable && isAtMost(actions, action, otherAction) && isAtMost(scopes, scope, otherScope);
}

/** The correct names of misspelt ones. */
function misspeltNames(rows: readonly PermissionFact[]): Map<string, string> {
  const pagesByName = new Map<string, Set<string>>();
  for (const { choices, origin } of rows) {
    for (const name of choices.flat()) pagesByName.set(name, (pagesByName.get(name) ?? new Set()).add(origin.page));
  }
  const common = [...pagesByName].filter(([, { size }]) => size >= manyPages);
  return new Map(
    [...pagesByName].flatMap(([name, { size }]) => {
      const isMeant = ([other, pages]: (typeof common)[number]) =>
        (size === 1 || pages.size >= manyTimes * size) && other !== name && isSimilar(name, other);
      const meant = size < manyPages ? common.find(isMeant)?.[0] : undefined;
      return meant === undefined ? [] : [[name, meant] as const];
    }),
  );
}

/** Whether two names differ by a letter, or in the case of letters only. */
function isSimilar(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase() || leven(name, other, { maxDistance: 2 }) === 1;
}

function placeOf(name: string, origin: Origin, lines: readonly string[]): Origin {
  const text = lines[origin.line - 1] ?? "";
  const at = text.search(new RegExp(`(?<![\\w.])${name.replaceAll(".", "\\.")}(?![\\w.]*\\w)`));
  return at === -1 ? origin : { ...origin, column: at + 1 };
}
