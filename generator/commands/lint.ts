import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { type Code, codes, isCode } from "../diagnostics/diagnostic.ts";
import { inputError } from "../diagnostics/input-error.ts";
import { isRuleSetting, type RuleSettings, ruleSettings } from "../diagnostics/severities.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { addConfigurationOptions } from "./project.ts";
import type { LintFlags } from "./run-lint.ts";

/** Adds the command that reports what is wrong with pages. */
export function addLintCommand(program: Command): void {
  addConfigurationOptions(program.command("lint").description("say what is wrong with pages, and where"), false)
    .addOption(
      new Option("--format <format>", "how to report").choices(["human", "json", "github", "sarif"]).default("human"),
    )
    .option("--max-warnings <number>", "fail when there are more warnings", parseCount)
    .option("--rule <code=severity>", "set a rule to off, info, warning or error; repeatable", parseRule)
    .option("--base <revision or folder>", "report only what a change introduced since then")
    .option("--baseline <file>", "leave out the findings that a file accepts")
    .option("--update-baseline", "write all findings to the file of --baseline, and report none")
    .option("--fix", "fix what is clear, and report the rest")
    .option("--dry-run", "with --fix: show the changes, and write nothing")
    .option("--list", "list all rules, and check nothing")
    .option("--explain <code>", "explain a rule with a page that fails and one that passes", parseCode)
    .action(async (input: string | undefined, flags: LintFlags) => {
      const { runLint } = await import("./run-lint.ts");
      process.exitCode = await runLint(input, flags);
    });
}

function parseCode(text: string): Code {
  if (isCode(text)) return text;
  throw inputError(`There is no rule ${JSON.stringify(text)}${didYouMean(text, codes)}`);
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Expected a number.");
  return Number(text);
}

function parseRule(text: string, settings: RuleSettings = {}): RuleSettings {
  const [code = "", setting = ""] = text.split("=", 2);
  if (!isRuleSetting(setting)) throw new InvalidArgumentError(`Expected CODE=${ruleSettings.join("|")}.`);
  return { ...settings, [parseCode(code)]: setting };
}
