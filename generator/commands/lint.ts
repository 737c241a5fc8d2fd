import { type Command, InvalidArgumentError, Option } from "commander";
import { type Code, codes, type Diagnostic, isCode } from "../diagnostics.ts";
import { defaults } from "../generate.ts";
import { inputError } from "../input-error.ts";
import { explainRule, listRules, readRules } from "../lint/documentation.ts";
import { githubText } from "../lint/github.ts";
import { sarifText } from "../lint/sarif.ts";
import { rootOf } from "../lint/source.ts";
import { lint } from "../lint.ts";
import { reportText } from "../report.ts";
import { isRuleSetting, type RuleSettings, ruleSettings } from "../rules.ts";
import { didYouMean } from "../suggest.ts";
import { exitStatus } from "./exit-status.ts";
import { complete, styleOf } from "./report-style.ts";

interface LintFlags {
  readonly format: "human" | "json" | "github" | "sarif";
  readonly maxWarnings?: number;
  readonly rule: RuleSettings;
  readonly list?: boolean;
  readonly explain?: string;
}

/** Adds the command that says what is wrong with pages. */
export function addLintCommand(program: Command): void {
  program
    .command("lint")
    .description("say what is wrong with pages, and where")
    .argument("[input]", "a folder of pages, or one page", defaults.input)
    .addOption(
      new Option("--format <format>", "how to report").choices(["human", "json", "github", "sarif"]).default("human"),
    )
    .option("--max-warnings <number>", "fail when there are more warnings", parseCount)
    .option("--rule <code=severity>", "set a rule to off, info, warning or error; repeatable", parseRule, {})
    .option("--list", "list all rules, and check nothing")
    .option("--explain <code>", "explain a rule with a page that fails and one that passes")
    .action(async (input: string, flags: LintFlags) => {
      process.exitCode = await runLint(input, flags);
    });
}

async function runLint(input: string, flags: LintFlags): Promise<number> {
  if (flags.list) return print(await listRules());
  if (flags.explain !== undefined) return print(await explainRule(knownCode(flags.explain)));
  const { diagnostics } = await lint({ input, rules: flags.rule });
  process.stdout.write(await formatted(diagnostics, input, flags.format));
  return hasFailed(diagnostics, flags) ? exitStatus.findings : exitStatus.fine;
}

function print(text: string): number {
  process.stdout.write(text);
  return exitStatus.fine;
}

async function formatted(
  diagnostics: readonly Diagnostic[],
  input: string,
  format: LintFlags["format"],
): Promise<string> {
  switch (format) {
    case "human":
      return reportText(diagnostics, await styleOf(input, process.stdout, complete));
    case "json":
      return `${JSON.stringify({ diagnostics, totals: totalsOf(diagnostics) }, null, 2)}\n`;
    case "github":
      return githubText(diagnostics, await rootOf(input));
    case "sarif":
      return sarifText(diagnostics, await readRules(), await rootOf(input));
  }
}

/** How many findings there are of each code, in the order of the alphabet. */
function totalsOf(diagnostics: readonly Diagnostic[]): Record<string, number> {
  const counts = codes.map((code) => [code, diagnostics.filter((one) => one.code === code).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function hasFailed(diagnostics: readonly Diagnostic[], { maxWarnings }: LintFlags): boolean {
  const count = (severity: Diagnostic["severity"]) => diagnostics.filter((one) => one.severity === severity).length;
  return count("error") > 0 || (maxWarnings !== undefined && count("warning") > maxWarnings);
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Expected a number.");
  return Number(text);
}

function parseRule(text: string, settings: RuleSettings): RuleSettings {
  const [code = "", setting = ""] = text.split("=", 2);
  if (!isRuleSetting(setting)) throw new InvalidArgumentError(`Expected CODE=${ruleSettings.join("|")}.`);
  return { ...settings, [knownCode(code)]: setting };
}

function knownCode(text: string): Code {
  if (isCode(text)) return text;
  throw inputError(`There is no rule ${JSON.stringify(text)}${didYouMean(text, codes)}`);
}
