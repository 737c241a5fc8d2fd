import { readFileSync } from "node:fs";
import type { Command as CommandType } from "commander";
import { Command, CommanderError } from "commander";
import { defaults } from "../configuration/defaults.ts";
import { isInputError } from "../diagnostics/input-error.ts";
import { exitStatus } from "./exit-status.ts";
import { addExplainCommand } from "./explain.ts";
import { addGenerateCommand } from "./generate.ts";
import { addInitCommand } from "./init.ts";
import { addInspectCommand } from "./inspect.ts";
import { addLintCommand } from "./lint.ts";
import { addReportCommand } from "./report.ts";

/** Runs the command line, and sets the exit status of the process. */
export async function runProgram(): Promise<void> {
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitStatus.fine : exitStatus.usage;
    else if (isInputError(error)) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = exitStatus.usage;
    } else {
      process.stderr.write(
        `This is a bug in apidocs-typescript; the output was left as it was.\n${error instanceof Error ? error.stack : error}\n`,
      );
      process.exitCode = exitStatus.bug;
    }
  }
}

function createProgram(): CommandType {
  const program = new Command("apidocs-typescript")
    .description(
      "Turns API reference pages written in Markdown into TypeScript: interfaces, runtime validators and request functions.",
    )
    .version(packageVersion(), "--version")
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText(
      "after",
      `
Exit status:
  0  fine
  1  generate --check: the output or corrections are stale; generate --strict: the pages have errors or warnings
     lint: the pages have errors, or more warnings than --max-warnings
  2  usage, configuration or input and output
  3  a bug in this tool
  130  ended by Ctrl-C or SIGTERM; the output is as it was

Examples:
  apidocs-typescript init                           writes a configuration for the pages that it finds
  apidocs-typescript generate                       pages in ${defaults.input}, output in ${defaults.output}
  apidocs-typescript generate docs --output src/api
  apidocs-typescript generate --check               in CI: fails when the committed output is stale
  apidocs-typescript inspect docs > model.json      what the pages were understood to mean, and why
  apidocs-typescript explain Song.length docs       why it is what it is, and how to correct it
  apidocs-typescript report docs -o report.html     every member beside the line that says so
  apidocs-typescript lint docs --max-warnings 0     in CI: fails when a page has a finding worse than info`,
    );
  addInitCommand(program);
  addGenerateCommand(program);
  addInspectCommand(program);
  addExplainCommand(program);
  addLintCommand(program);
  addReportCommand(program);
  return program;
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}
