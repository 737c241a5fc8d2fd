import { resolve } from "node:path";
import { defaults } from "../configuration/defaults.ts";
import { compareDiagnostics, type Diagnostic, type Origin } from "../diagnostics/diagnostic.ts";
import { applyRules, defaultSetting, type RuleSettings } from "../diagnostics/severities.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { planOutput } from "../emit/plan/plan.ts";
import { link } from "../model/link.ts";
import { readPage } from "../pages/read-page.ts";
import { readInput } from "../read-input.ts";
import { type FixedPage, fixPages, type PageReader, type ReadInput, writePages } from "./fix.ts";
import { newFindings } from "./known.ts";
import { withLinkRepairs } from "./links.ts";
import { withoutOtherServices } from "./other-services.ts";
import { beyondBaseline, readBaseline } from "./output/baseline.ts";
import { lintPage } from "./page.ts";
import { lintPermissions } from "./permissions.ts";
import { withoutRepresentedLimits } from "./representations.ts";
import { withTemplateClaims } from "./required-claims.ts";
import { withBase } from "./revision.ts";
import { readSources, rootOf } from "./source.ts";
import { withoutValueTables } from "./tables.ts";

/** What {@link lint} takes. */
export interface LintOptions {
  /** A folder of pages, or one page. */
  readonly input?: string;
  /** How pages are written; as those of Microsoft Graph are unless it is given. */
  readonly dialect?: Dialect;
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
  const { input = defaults.input, dialect = defaults.dialect, rules = {}, base, baseline, fix, cache } = options;
  const readTexts = (from: string) => readWithTexts(from, dialect, cache);
  const read = await readTexts(input);
  const findAll = (pages: Read) => applyRules(findings(pages, dialect), rules, ({ code }) => defaultSetting(code));
  const before = base === undefined ? undefined : await withBase(base, input, readTexts);
  const accepted = baseline === undefined ? new Map<string, number>() : await readBaseline(baseline);
  const known = before && { diagnostics: findAll(before), lineOf: linesOf(before) };
  const select = (pages: Read) => {
    const all = findAll(pages);
    const introduced = known ? newFindings(all, known.diagnostics, linesOf(pages), known.lineOf) : all;
    return { all, ...beyondBaseline(introduced, accepted) };
  };
  const readAgain: PageReader = (path, text, readInclude) => readPage(path, text, dialect, readInclude);
  const fixed =
    fix === undefined
      ? { input: read, fixed: [] }
      : fixPages(read, (pages) => select({ ...read, ...pages }).diagnostics, readAgain);
  if (fix === "write") await writePages(read.root, fixed.fixed);
  const { all, diagnostics, gone } = select({ ...read, ...fixed.input });
  return { diagnostics, known: all.length - diagnostics.length, gone, fixed: fixed.fixed };
}

interface Read extends ReadInput {
  /** The folder below which the paths of pages start. */
  readonly root: string;
}

async function readWithTexts(input: string, dialect: Dialect, cache?: string): Promise<Read> {
  const pages = await readInput(input, dialect, cache);
  const root = await rootOf(input);
  return { root, pages, sources: readSources(root, pages) };
}

function findings({ root, pages, sources }: Read, dialect: Dialect): Diagnostic[] {
  const plan = planOutput(link(pages, dialect));
  const all = [...plan.model.diagnostics, ...plan.diagnostics];
  const mendable = withLinkRepairs(all, sources);
  const certain = withoutRepresentedLimits(
    withoutOtherServices(withoutValueTables(mendable, sources, dialect), pages),
    pages,
  );
  const folder = resolve(root);
  const ofPages = sources.flatMap((source) => lintPage(source, dialect, folder));
  return [
    ...withTemplateClaims(certain, pages, sources, dialect),
    ...ofPages,
    ...lintPermissions(pages, sources, dialect),
  ].sort(compareDiagnostics);
}

function linesOf({ sources }: Read): (origin: Origin) => string | undefined {
  const byPage = new Map(sources.map(({ path, lines }) => [path, lines]));
  return ({ page, line }) => byPage.get(page)?.[line - 1];
}
