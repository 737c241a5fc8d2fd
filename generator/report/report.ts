import { readCorrections } from "../configuration/corrections/read-corrections.ts";
import { defaults } from "../configuration/defaults.ts";
import { type Diagnostic, definitionOf } from "../diagnostics/diagnostic.ts";
import { applyRules, type RuleSettings } from "../diagnostics/severities.ts";
import { findingsOf } from "../emit/plan/plan.ts";
import { readTemplates } from "../emit/template-files.ts";
import { groupBy } from "../multimap.ts";
import { type OptionNames, requireKnownOptions } from "../options.ts";
import type { PageSource } from "../pages/source/find.ts";
import { linkAndPlan, type PlanOptions, planOptionNames } from "../plan-pages.ts";
import { readWithSources, requireReference } from "../read-input.ts";
import type { Report, ReportFinding } from "./data.ts";
import { readReportPages } from "./pages.ts";
import { totalsOf } from "./totals.ts";

/** The options of {@link report}. */
export interface ReportOptions extends PlanOptions {
  /** A folder of templates that override the built-in ones. */
  readonly templates?: string;
  /** How severe findings are, by code. */
  readonly rules?: RuleSettings;
}

/** The names of all {@link ReportOptions}. */
export const reportOptionNames: OptionNames<ReportOptions> = { ...planOptionNames, rules: true, templates: true };

/**
 * Reads pages, and says of everything on them what it became and why.
 *
 * @throws an input error for input, corrections or templates that cannot be read
 */
export async function report(options: ReportOptions = {}): Promise<Report> {
  requireKnownOptions(options, reportOptionNames);
  return (await readReport(options)).report;
}

/** A report, and the texts of its pages, for those who show them. */
export interface ReportWithSources {
  readonly report: Report;
  readonly sources: readonly PageSource[];
}

/** Reads pages as {@link report} does, and gives their texts as well. */
export async function readReport(options: ReportOptions): Promise<ReportWithSources> {
  const { input = defaults.input, dialect = defaults.dialect, cache, rules = {} } = options;
  const { sources, pages } = await readWithSources(input, dialect, cache);
  await requireReference(pages, input, dialect);
  const corrections = await readCorrections(options.corrections, input, dialect);
  const templates = await readTemplates(options.templates);
  const plan = await linkAndPlan(pages, dialect, corrections, templates);
  const diagnostics = applyRules(findingsOf(plan), rules);
  const byPage = groupBy(diagnostics, ({ origin }) => origin.page);
  // Loaded only when needed, as what prints TypeScript is large.
  const { generatedCode } = await import("./code.ts");
  const { readSubjects } = await import("./subjects.ts");
  const code = generatedCode(plan, templates);
  const subjects = readSubjects({ plan, pages, code, findingsOf: (page) => byPage.get(page) ?? [] });
  const parts = {
    pages: readReportPages(sources, pages, subjects, dialect),
    subjects,
    findings: diagnostics.map(withHelp),
  };
  return { report: { version: 1, totals: totalsOf(parts), ...parts }, sources };
}

function withHelp({ repairs: _, ...finding }: Diagnostic): ReportFinding {
  return { ...finding, help: definitionOf(finding.code).help };
}
