import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { PageLines } from "../pages/source/page-lines.ts";

type Key = (finding: Diagnostic) => string;

/** What identifies a finding even when lines move: its page, code and message. */
export function findingKey({ code, message, origin }: Diagnostic): string {
  return `${origin.page}\n${code}\n${message}`;
}

/** How many findings there are of each key. */
export function countFindings(diagnostics: readonly Diagnostic[], keyOf: Key = findingKey): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of diagnostics) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** Findings without as many of each key as are known. */
export function withoutKnown(
  diagnostics: readonly Diagnostic[],
  known: ReadonlyMap<string, number>,
  keyOf: Key = findingKey,
): Diagnostic[] {
  const left = new Map(known);
  return diagnostics.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    if (count > 0) left.set(keyOf(one), count - 1);
    return count === 0;
  });
}

/**
 * The findings that are new. Lines move and messages repeat, so as many findings as are known with the same page, code
 * and message are left out: first those whose lines are unchanged.
 *
 * @param known the findings of an earlier version of the pages
 * @param linesOf the lines of the pages now
 * @param knownLinesOf the lines of the earlier version
 */
export function newFindings(
  diagnostics: readonly Diagnostic[],
  known: readonly Diagnostic[],
  linesOf: PageLines,
  knownLinesOf: PageLines,
): Diagnostic[] {
  const keyAt =
    (lines: PageLines): Key =>
    (one) =>
      `${findingKey(one)}\n${lines(one.origin.page)[one.origin.line - 1]}`;
  const key = keyAt(linesOf);
  const knownKey = keyAt(knownLinesOf);
  const moved = withoutKnown(diagnostics, countFindings(known, knownKey), key);
  const knownMoved = withoutKnown(known, countFindings(diagnostics, key), knownKey);
  return withoutKnown(moved, countFindings(knownMoved));
}
