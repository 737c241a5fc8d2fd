import { counted } from "../diagnostics/counted.ts";
import { type Code, codes, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { inputError } from "../diagnostics/input-error.ts";
import { reportText } from "../diagnostics/report.ts";
import type { RuleSettings } from "../diagnostics/severities.ts";
import { type LintOptions, type LintResult, lint } from "../lint/lint.ts";
import { writeBaseline } from "../lint/output/baseline.ts";
import { explainRule, listRules, readRules } from "../lint/output/documentation.ts";
import { githubText } from "../lint/output/github.ts";
import { sarifText } from "../lint/output/sarif.ts";
import { inputRoot } from "../pages/source/page-lines.ts";
import { fixText } from "./differences.ts";
import { exitStatus } from "./exit-status.ts";
import { chooseProjects, onlyProject, type ProjectFlags } from "./project.ts";
import { styleOf } from "./report-style.ts";

/** The flags of `lint`. */
export interface LintFlags extends ProjectFlags {
  readonly format: "human" | "json" | "github" | "sarif";
  readonly maxWarnings?: number;
  readonly rule?: RuleSettings;
  readonly base?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly list?: boolean;
  readonly explain?: Code;
}

/**
 * Checks pages, or does what the flags ask for instead, and prints the result.
 *
 * @param named the input of the command line
 * @returns the exit status
 * @throws an input error for flags, configuration and input that cannot be used
 */
export async function runLint(named: string | undefined, flags: LintFlags): Promise<number> {
  if (flags.list) return print(await listRules());
  if (flags.explain !== undefined) return print(await explainRule(flags.explain));
  const { input, dialect, rules, cache } = onlyProject(await chooseProjects(flags, { input: named }));
  const options = { input, dialect, rules: { ...rules, ...flags.rule }, ...(cache !== undefined && { cache }) };
  if (flags.updateBaseline) return updateBaseline(options, flags);
  const result = await lint({
    ...options,
    ...(flags.base !== undefined && { base: flags.base }),
    ...(flags.baseline !== undefined && { baseline: flags.baseline }),
    ...((flags.fix || flags.dryRun) && { fix: flags.dryRun ? "preview" : "write" }),
  });
  if (flags.dryRun && flags.format === "human") process.stdout.write(fixText(result.fixed));
  else process.stdout.write(await formatted(result, input, flags.format));
  if (flags.format === "human") process.stderr.write(`${summary(result, flags)}\n`);
  const isPending = flags.dryRun === true && result.fixed.length > 0;
  return isPending || hasFailed(result.diagnostics, flags) ? exitStatus.findings : exitStatus.fine;
}

async function updateBaseline(options: LintOptions, { baseline }: LintFlags): Promise<number> {
  if (baseline === undefined) throw inputError("--update-baseline needs --baseline <file>, which says where to write");
  const { diagnostics } = await lint(options);
  await writeBaseline(baseline, diagnostics);
  process.stderr.write(`${baseline}: ${counted(diagnostics.length, "finding")} accepted\n`);
  return exitStatus.fine;
}

function summary({ diagnostics, known, gone, fixed }: LintResult, { baseline, dryRun }: LintFlags): string {
  const pages = new Set(diagnostics.map(({ origin }) => origin.page)).size;
  const found = `${counted(diagnostics.length, "finding")}${pages > 0 ? ` on ${counted(pages, "page")}` : ""}`;
  return [
    found,
    fixed.length > 0 && `${counted(fixed.length, "page")} ${dryRun ? "would be fixed" : "fixed"}`,
    known > 0 && `${known} known before left out`,
    gone > 0 &&
      `${gone} of ${baseline} ${gone === 1 ? "is" : "are"} gone, --update-baseline takes ${gone === 1 ? "it" : "them"} out`,
  ]
    .filter((part) => part !== false)
    .join("; ");
}

function print(text: string): number {
  process.stdout.write(text);
  return exitStatus.fine;
}

async function formatted({ diagnostics, fixed }: LintResult, input: string, format: LintFlags["format"]) {
  switch (format) {
    case "human":
      return reportText(diagnostics, await styleOf({ input }, process.stdout));
    case "json":
      return `${JSON.stringify({ diagnostics, totals: totalsOf(diagnostics), fixed: fixed.map(({ path }) => path) }, null, 2)}\n`;
    case "github":
      return githubText(diagnostics, await inputRoot(input));
    case "sarif":
      return sarifText(diagnostics, await readRules(), await inputRoot(input));
  }
}

/** The number of findings of each code, sorted by code. */
function totalsOf(diagnostics: readonly Diagnostic[]): Record<string, number> {
  const counts = codes.map((code) => [code, diagnostics.filter((one) => one.code === code).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function hasFailed(diagnostics: readonly Diagnostic[], { maxWarnings }: LintFlags): boolean {
  const count = (severity: Diagnostic["severity"]) => diagnostics.filter((one) => one.severity === severity).length;
  return count("error") > 0 || (maxWarnings !== undefined && count("warning") > maxWarnings);
}
