import type { Diagnostic, Origin } from "../diagnostics/diagnostic.ts";

/** The text of the line of a finding; nothing where it is not to be had. */
export type LineReader = (origin: Origin) => string | undefined;

/**
 * The findings that are new. Lines move and messages repeat, so that findings are told apart by page, code and
 * message: as many as are known are left out, first those whose lines still read the same.
 *
 * @param known the findings of another time, or of another version of the pages
 * @param lineOf the lines of the pages as they are
 * @param knownLineOf the lines of the pages as they were then
 */
export function newFindings(
  diagnostics: readonly Diagnostic[],
  known: readonly Diagnostic[],
  lineOf: LineReader,
  knownLineOf: LineReader,
): Diagnostic[] {
  const unmoved = without(
    diagnostics,
    known,
    (one) => `${keyOf(one)}\n${lineOf(one.origin)}`,
    (one) => `${keyOf(one)}\n${knownLineOf(one.origin)}`,
  );
  return without(unmoved.left, unmoved.unused, keyOf, keyOf).left;
}

/** Findings less those that a list has, and what of the list is then left. */
function without(
  diagnostics: readonly Diagnostic[],
  list: readonly Diagnostic[],
  key: (one: Diagnostic) => string,
  listKey: (one: Diagnostic) => string,
): { readonly left: Diagnostic[]; readonly unused: Diagnostic[] } {
  const unused = new Map<string, Diagnostic[]>();
  for (const one of list) unused.set(listKey(one), [...(unused.get(listKey(one)) ?? []), one]);
  const left = diagnostics.filter((one) => unused.get(key(one))?.pop() === undefined);
  return { left, unused: [...unused.values()].flat() };
}

/** What tells findings apart, whatever the lines they stand on. */
export function keyOf({ code, message, origin }: Diagnostic): string {
  return `${origin.page}\n${code}\n${message}`;
}
