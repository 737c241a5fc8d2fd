import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic, Repair } from "../../diagnostics/diagnostic.ts";
import { inputError, systemReason } from "../../diagnostics/input-error.ts";
import { appendTo } from "../../multimap.ts";
import type { PageFacts } from "../../pages/facts/page-facts.ts";
import { countFindings, withoutKnown } from "../new-findings.ts";
import { type PageText, pageText } from "../page-texts.ts";
import { repairText } from "./repair-text.ts";

/** Pages with their texts. */
export interface LintInput {
  /** The folder below which the paths of pages start. */
  readonly root: string;
  readonly pages: readonly PageFacts[];
  readonly texts: readonly PageText[];
}

/** A page that `fix` changes. */
export interface FixedPage {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Returns all findings of an input that are to be reported. */
type Lint = (input: LintInput) => readonly Diagnostic[];

/** Reads a text as the page of this path. */
export type PageReader = (path: string, text: string, readInclude: (path: string) => string | undefined) => PageFacts;

/** A repair may make another one possible. Repairing stops after this many rounds. */
const mostRounds = 10;

/**
 * Makes the repairs of all findings. A page stays as it is where its repairs would cause a finding elsewhere.
 *
 * @param read reads a page again
 * @returns the changed pages, and the input with them
 */
export function fixPages(
  input: LintInput,
  lint: Lint,
  read: PageReader,
): { readonly fixed: readonly FixedPage[]; readonly input: LintInput } {
  const known = countFindings(lint(input));
  const skipped = new Set<string>();
  for (;;) {
    const repaired = repairPages(input, lint, read, skipped);
    const fixed = input.texts.flatMap(({ path, text: before }, at): FixedPage[] => {
      const after = repaired.texts[at]?.text ?? before;
      return after === before ? [] : [{ path, before, after }];
    });
    const harmed = new Set(withoutKnown(lint(repaired), known).map(({ origin }) => origin.page));
    const harmful = fixed.filter(({ path }) => harmed.has(path));
    // Which repair harmed another page is unknown, so that none of them is made.
    const toSkip = harmed.size > 0 && harmful.length === 0 ? fixed : harmful;
    if (toSkip.length === 0) return { fixed, input: repaired };
    for (const { path } of toSkip) skipped.add(path);
  }
}

function repairPages(input: LintInput, lint: Lint, read: PageReader, skipped: ReadonlySet<string>): LintInput {
  let current = input;
  for (let round = 0; round < mostRounds; round++) {
    const repairs = new Map<string, Repair[]>();
    for (const finding of lint(current)) {
      for (const repair of finding.repairs ?? []) appendTo(repairs, finding.origin.page, repair);
    }
    const changed = new Map<string, string>();
    for (const { path, text } of current.texts) {
      const after = skipped.has(path) ? text : repairText(text, repairs.get(path) ?? []);
      if (after !== text) changed.set(path, after);
    }
    if (changed.size === 0) break;
    current = withTexts(current, changed, read);
  }
  return current;
}

/** The input with new texts of some pages. These pages, and those that include them, are read again. */
function withTexts(input: LintInput, changed: ReadonlyMap<string, string>, read: PageReader): LintInput {
  const texts = input.texts.map((old) => {
    const text = changed.get(old.path);
    return text === undefined ? old : pageText(old.path, text);
  });
  const textOf = new Map(texts.map(({ path, text }) => [path, text]));
  const isChanged = ({ path, includes = [] }: PageFacts) => [path, ...includes].some((file) => changed.has(file));
  const readAgain = ({ path }: PageFacts) => read(path, textOf.get(path) ?? "", (file) => textOf.get(file));
  return { ...input, texts, pages: input.pages.map((page) => (isChanged(page) ? readAgain(page) : page)) };
}

/**
 * Writes changed pages: all of them, or none if one cannot be written.
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
