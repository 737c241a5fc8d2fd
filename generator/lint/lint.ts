import { resolve } from "node:path";
import { defaults } from "../configuration/defaults.ts";
import { compareDiagnostics, type Diagnostic, type Origin } from "../diagnostics/diagnostic.ts";
import { applyRules, defaultSetting, type RuleSettings } from "../diagnostics/severities.ts";
import { planOutput } from "../emit/plan/plan.ts";
import { link } from "../model/link.ts";
import { readPage } from "../pages/read-page.ts";
import { readInput } from "../read-input.ts";
import { withoutOtherServices } from "./filters/other-services.ts";
import { withoutRepresentedLimits } from "./filters/represented-limits.ts";
import { withTemplateClaims } from "./filters/template-claims.ts";
import { withoutValueTables } from "./filters/value-tables.ts";
import { type FixedPage, fixPages, type ReadInput, writePages } from "./fix/fix.ts";
import { withLinkRepairs } from "./fix/link-repairs.ts";
import { newFindings } from "./new-findings.ts";
import { beyondBaseline, readBaseline } from "./output/baseline.ts";
import { withBase } from "./revision.ts";
import { lintPage } from "./rules/page-rules.ts";
import { lintPermissions } from "./rules/permissions.ts";
import { readSources, rootOf } from "./sources.ts";

/** What {@link lint} takes. */
export interface LintOptions {
  /** A folder of pages, or one page. */
  readonly input?: string;
  /** How severe findings are, by code. */
  readonly rules?: RuleSettings;
  /** The pages before a change, whose findings are left out: a folder, one page, or a revision that `git` knows. */
  readonly base?: string;
  /** A file of accepted findings, which are left out. */
  readonly baseline?: string;
  /** Mends what leaves no doubt: on disk, or with `preview` only in the result. */
  readonly fix?: "write" | "preview";
  /** A folder that caches what is read for the next run; without it, nothing is cached. */
  readonly cache?: string;
}

/** What {@link lint} found. */
export interface LintResult {
  /** By page, line and column; those that are mended left out. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings were left out, as `base` or `baseline` has them. */
  readonly known: number;
  /** How many findings of the baseline are gone. */
  readonly gone: number;
  /** The pages that `fix` changes. */
  readonly fixed: readonly FixedPage[];
}

/**
 * Looks for what is wrong with pages: everything that reading and linking them finds, and what matters to readers only.
 *
 * @throws an input error (see {@link isInputError}) for input, base or baseline that cannot be read, and for pages
 *   that cannot be written
 */
export async function lint(options: LintOptions = {}): Promise<LintResult> {
  const { input = defaults.input, rules = {}, base, baseline, fix, cache } = options;
  const read = await readTexts(input, cache);
  const findAll = (pages: Read) => applyRules(findings(pages), rules, ({ code }) => defaultSetting(code));
  const before = base === undefined ? undefined : await withBase(base, input, readTexts);
  const accepted = baseline === undefined ? new Map<string, number>() : await readBaseline(baseline);
  const known = before && { diagnostics: findAll(before), lineOf: linesOf(before) };
  const select = (pages: Read) => {
    const all = findAll(pages);
    const introduced = known ? newFindings(all, known.diagnostics, linesOf(pages), known.lineOf) : all;
    return { all, ...beyondBaseline(introduced, accepted) };
  };
  const fixed =
    fix === undefined
      ? { input: read, fixed: [] }
      : fixPages(read, (pages) => select({ ...read, ...pages }).diagnostics, readPage);
  if (fix === "write") await writePages(read.root, fixed.fixed);
  const { all, diagnostics, gone } = select({ ...read, ...fixed.input });
  return { diagnostics, known: all.length - diagnostics.length, gone, fixed: fixed.fixed };
}

interface Read extends ReadInput {
  /** The folder below which the paths of pages start. */
  readonly root: string;
}

async function readTexts(input: string, cache?: string): Promise<Read> {
  const pages = await readInput(input, cache);
  const root = await rootOf(input);
  return { root, pages, sources: readSources(root, pages) };
}

function findings({ root, pages, sources }: Read): Diagnostic[] {
  const plan = planOutput(link(pages));
  const all = [...plan.model.diagnostics, ...plan.diagnostics];
  const mendable = withLinkRepairs(all, sources);
  const certain = withoutRepresentedLimits(withoutOtherServices(withoutValueTables(mendable, sources), pages), pages);
  const folder = resolve(root);
  const ofPages = sources.flatMap((source) => lintPage(source, folder));
  return [...withTemplateClaims(certain, pages, sources), ...ofPages, ...lintPermissions(pages, sources)].sort(
    compareDiagnostics,
  );
}

function linesOf({ sources }: Read): (origin: Origin) => string | undefined {
  const byPage = new Map(sources.map(({ path, lines }) => [path, lines]));
  return ({ page, line }) => byPage.get(page)?.[line - 1];
}
