import { writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Diagnostic, Repair } from "../../diagnostics/diagnostic.ts";
import { inputError, systemReason } from "../../diagnostics/input-error.ts";
import type { PageFacts } from "../../pages/facts/page-facts.ts";
import { keyOf } from "../new-findings.ts";
import { type PageSource, sourceOf } from "../sources.ts";
import { repairText } from "./repair-text.ts";

/** Pages with their texts. */
export interface ReadInput {
  readonly pages: readonly PageFacts[];
  readonly sources: readonly PageSource[];
}

/** A page that repairs change. */
export interface FixedPage {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Reads a text as the page of this path. */
export type PageReader = (path: string, text: string, readInclude: (path: string) => string | undefined) => PageFacts;

/** Repairs may make others possible; a page that needs more rounds is left as it then is. */
const mostRounds = 10;

/**
 * Mends what can be mended without doubt. Pages whose repair would make a finding elsewhere stay as they are.
 *
 * @param lint all findings of an input that are to be reported
 * @param read reads a page again
 * @returns the changed pages, and the input as it is with them
 */
export function fixPages(
  input: ReadInput,
  lint: (input: ReadInput) => readonly Diagnostic[],
  read: PageReader,
): { readonly fixed: readonly FixedPage[]; readonly input: ReadInput } {
  const before = lint(input);
  const left = new Set<string>();
  for (;;) {
    const mended = repaired(input, lint, read, left);
    const harmed = newlyFound(before, lint(mended));
    const changed = changedPages(input, mended);
    const toLeave = changed.filter(({ path }) => harmed.has(path));
    // What broke another page cannot be told, so that nothing stays of it.
    const blamed = harmed.size > 0 && toLeave.length === 0 ? changed : toLeave;
    if (blamed.length === 0) return { fixed: changed, input: mended };
    for (const { path } of blamed) left.add(path);
  }
}

function repaired(
  input: ReadInput,
  lint: (input: ReadInput) => readonly Diagnostic[],
  read: PageReader,
  left: ReadonlySet<string>,
): ReadInput {
  let current = input;
  for (let round = 0; round < mostRounds; round++) {
    const repairs = new Map<string, Repair[]>();
    for (const { origin, repairs: more = [] } of lint(current)) {
      repairs.set(origin.page, [...(repairs.get(origin.page) ?? []), ...more]);
    }
    const texts = new Map<string, string>();
    for (const { path, text } of current.sources) {
      const after = left.has(path) ? text : repairText(text, repairs.get(path) ?? []);
      if (after !== text) texts.set(path, after);
    }
    if (texts.size === 0) break;
    current = withTexts(current, texts, read);
  }
  return current;
}

/** The input with other texts for some of its pages, and those that include them read again. */
function withTexts({ pages, sources }: ReadInput, texts: ReadonlyMap<string, string>, read: PageReader): ReadInput {
  const changed = sources.map((source) => {
    const text = texts.get(source.path);
    return text === undefined ? source : sourceOf(source.path, text);
  });
  const byPath = new Map(changed.map((source) => [source.path, source.text]));
  const names = [...texts.keys()].map((path) => posix.basename(path));
  const isAffected = (path: string) => {
    const text = byPath.get(path) ?? "";
    return texts.has(path) || (text.includes("[!INCLUDE") && names.some((name) => text.includes(name)));
  };
  return {
    sources: changed,
    pages: pages.map((page) =>
      isAffected(page.path) ? read(page.path, byPath.get(page.path) ?? "", (path) => byPath.get(path)) : page,
    ),
  };
}

function changedPages(before: ReadInput, after: ReadInput): FixedPage[] {
  return before.sources.flatMap(({ path, text }, at) => {
    const now = after.sources[at]?.text ?? text;
    return now === text ? [] : [{ path, before: text, after: now }];
  });
}

/** The pages with findings that they did not have before, or not as often. */
function newlyFound(before: readonly Diagnostic[], after: readonly Diagnostic[]): Set<string> {
  const counts = new Map<string, number>();
  for (const one of before) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const pages = new Set<string>();
  for (const one of after) {
    const count = counts.get(keyOf(one)) ?? 0;
    if (count === 0) pages.add(one.origin.page);
    else counts.set(keyOf(one), count - 1);
  }
  return pages;
}

/**
 * Writes changed pages: all, or where one cannot be written none.
 *
 * @param root the folder below which the paths of pages start
 * @throws an input error where a page cannot be written
 */
export async function writePages(root: string, fixed: readonly FixedPage[]): Promise<void> {
  const done: FixedPage[] = [];
  try {
    for (const page of fixed) {
      done.push(page);
      await writeFile(join(root, page.path), page.after);
    }
  } catch (error) {
    for (const { path, before } of done) await writeFile(join(root, path), before).catch(() => undefined);
    throw inputError(`${root} cannot be written: ${systemReason(error)}; it was left as it was`, error);
  }
}
