import { defaults } from "../configuration/defaults.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { applyRules, defaultSetting, type RuleSettings } from "../diagnostics/severities.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { type OptionNames, requireKnownOptions } from "../options.ts";
import { inputRoot } from "../pages/source/page-lines.ts";
import type { PlanOptions } from "../plan-pages.ts";
import { readInput } from "../read-input.ts";
import { type FixedPage, fixPages, type LintInput, writePages } from "./fix/fix.ts";
import { newFindings } from "./new-findings.ts";
import { beyondBaseline, readBaseline } from "./output/baseline.ts";
import { linesByPath, readTexts } from "./page-texts.ts";
import { withBase } from "./revision.ts";

/** The options of {@link lint}. */
export interface LintOptions extends Omit<PlanOptions, "corrections"> {
  /** How severe findings are, by code. */
  readonly rules?: RuleSettings;
  /** The pages before a change, of which the findings are left out: a folder, one page, or a revision of `git`. */
  readonly base?: string;
  /** A file of accepted findings, which are left out. */
  readonly baseline?: string;
  /** Whether to fix what is clear: on disk, or with `preview` only in the result. */
  readonly fix?: "write" | "preview";
}

/** What {@link lint} found. */
export interface LintResult {
  /** In the order of page, line and column, without those that are fixed. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings were left out because of `base` and `baseline`. */
  readonly known: number;
  /** How many findings of the baseline no longer exist. */
  readonly gone: number;
  /** The pages that `fix` changes. */
  readonly fixed: readonly FixedPage[];
}

const optionNames: OptionNames<LintOptions> = {
  base: true,
  baseline: true,
  cache: true,
  dialect: true,
  fix: true,
  input: true,
  rules: true,
};

/**
 * Finds what is wrong with pages: what reading and linking them finds, and what matters to their readers only.
 *
 * @throws an input error (see {@link isInputError}) for input, base or baseline that cannot be read, and for pages
 *   that cannot be written
 */
export async function lint(options: LintOptions = {}): Promise<LintResult> {
  requireKnownOptions(options, optionNames);
  const { input = defaults.input, dialect = defaults.dialect, rules = {}, base, baseline, fix, cache } = options;
  // Loaded only when needed, as configurations import this package too.
  const { findingsIn } = await import("./findings.ts");
  const { readPage } = await import("../pages/read-page.ts");
  const current = await readLintInput(input, dialect, cache);
  const { runtimeNames } = await import("../emit/runtime/runtime.ts");
  const { readTemplates } = await import("../emit/template-files.ts");
  const reserved = runtimeNames(await readTemplates());
  const lintAll = (pages: LintInput) =>
    applyRules(findingsIn(pages, dialect, reserved), rules, ({ code }) => defaultSetting(code));
  const before = base === undefined ? undefined : await withBase(base, input, (pages) => readLintInput(pages, dialect));
  const known = before && { diagnostics: lintAll(before), linesOf: linesByPath(before.texts) };
  const accepted = baseline === undefined ? new Map<string, number>() : await readBaseline(baseline);
  const select = (pages: LintInput) => {
    const all = lintAll(pages);
    const added = known ? newFindings(all, known.diagnostics, linesByPath(pages.texts), known.linesOf) : all;
    return { all, ...beyondBaseline(added, accepted) };
  };
  const result =
    fix === undefined
      ? { input: current, fixed: [] }
      : fixPages(
          current,
          (pages) => select(pages).diagnostics,
          (path, text, readInclude) => readPage(path, text, dialect, readInclude),
        );
  if (fix === "write") await writePages(current.root, result.fixed);
  const { all, diagnostics, gone } = select(result.input);
  return { diagnostics, known: all.length - diagnostics.length, gone, fixed: result.fixed };
}

async function readLintInput(input: string, dialect: Dialect, cache?: string): Promise<LintInput> {
  const pages = await readInput(input, dialect, cache);
  const root = await inputRoot(input);
  return { root, pages, texts: readTexts(root, pages) };
}
