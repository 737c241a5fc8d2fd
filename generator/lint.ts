import { resolve } from "node:path";
import { compareDiagnostics, type Diagnostic } from "./diagnostics.ts";
import { planOutput } from "./emit/plan.ts";
import { defaults } from "./generate.ts";
import { withLinkRepairs } from "./lint/links.ts";
import { lintPage } from "./lint/page.ts";
import { lintPermissions } from "./lint/permissions.ts";
import { withTemplateClaims } from "./lint/required-claims.ts";
import { readSources, rootOf } from "./lint/source.ts";
import { link } from "./model/link.ts";
import { readPages } from "./pages/read.ts";
import { applyRules, type RuleSettings } from "./rules.ts";

/** What {@link lint} takes. */
export interface LintOptions {
  /** A folder of pages, or one page. */
  readonly input?: string;
  /** How severe findings are, by code. */
  readonly rules?: RuleSettings;
}

/** What {@link lint} found. */
export interface LintResult {
  /** By page, line and column. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Looks for what is wrong with pages: everything that reading and linking them finds, and what matters to readers only.
 *
 * @throws an input error (see {@link isInputError}) for input that cannot be read
 */
export async function lint(options: LintOptions = {}): Promise<LintResult> {
  const { input = defaults.input, rules = {} } = options;
  return { diagnostics: applyRules(await findAll(input), rules) };
}

async function findAll(input: string): Promise<Diagnostic[]> {
  const pages = await readPages(input);
  const plan = planOutput(link(pages));
  const sources = await readSources(input, pages);
  const folder = resolve(await rootOf(input));
  const ofPages = sources.flatMap((source) => lintPage(source, folder));
  const ofPermissions = lintPermissions(pages, sources);
  const read = withLinkRepairs([...plan.model.diagnostics, ...plan.diagnostics], sources);
  return [...withTemplateClaims(read, pages), ...ofPages, ...ofPermissions].sort(compareDiagnostics);
}
