#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Command, CommanderError, Option } from "commander";
import type { Diagnostic, Origin } from "./diagnostics.ts";
import { defaults, type GenerateOptions, type GenerateResult, generate, inspect } from "./generate.ts";
import { isInputError } from "./input-error.ts";
import { type ReportStyle, reportText, staleText } from "./report.ts";

/** What the process exits with. */
const exitStatus = { fine: 0, findings: 1, usage: 2, bug: 3 } as const;

interface GenerateFlags {
  readonly output: string;
  readonly check?: boolean;
  readonly templates?: string;
  readonly format: "human" | "json";
  readonly strict?: boolean;
}

function createProgram(): Command {
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
  1  the pages have errors (with --strict also warnings), or the output is stale
  2  usage, configuration or input and output
  3  a bug in this tool

Examples:
  apidocs-typescript generate                       pages in ${defaults.input}, output in ${defaults.output}
  apidocs-typescript generate docs --output src/api
  apidocs-typescript generate --check               in CI: fails when the committed output is stale
  apidocs-typescript inspect docs > model.json      what the pages were understood to mean, and why`,
    );
  program
    .command("generate")
    .description("read pages and write TypeScript")
    .argument("[input]", "a folder of pages, or one page", defaults.input)
    .option("-o, --output <folder>", "where to write", defaults.output)
    .option("--check", "write nothing; list the files that are stale, with a short diff")
    .option("--templates <folder>", "templates that override the built-in ones, file by file")
    .addOption(new Option("--format <format>", "how to report").choices(["human", "json"]).default("human"))
    .option("--strict", "let warnings fail the run as errors do")
    .action(async (input: string, flags: GenerateFlags) => {
      process.exitCode = await runGenerate(input, flags);
    });
  program
    .command("inspect")
    .description("print the linked model with its evidence as JSON")
    .argument("[input]", "a folder of pages, or one page", defaults.input)
    .action(async (input: string) => {
      const { diagnostics, ...model } = await inspect({ input });
      process.stdout.write(`${JSON.stringify({ ...model, diagnostics }, null, 2)}\n`);
      process.stderr.write(reportText(diagnostics, await styleOf(input)));
    });
  return program;
}

async function runGenerate(input: string, flags: GenerateFlags): Promise<number> {
  const options: GenerateOptions = {
    input,
    output: flags.output,
    check: flags.check ?? false,
    ...(flags.templates !== undefined && { templates: flags.templates }),
  };
  const result = await generate(options);
  const stale = result.files.filter(({ change }) => change !== "unchanged");
  if (flags.format === "json") printJson(result);
  else {
    process.stderr.write(reportText(result.diagnostics, await styleOf(input)));
    if (flags.check && stale.length > 0) process.stdout.write(`${staleText(stale, flags.output)}\n`);
    process.stderr.write(`${summary(result, flags)}\n`);
  }
  const failed = result.diagnostics.some((finding) => isFailure(finding, flags.strict ?? false));
  return failed || (flags.check && stale.length > 0) ? exitStatus.findings : exitStatus.fine;
}

function isFailure({ severity }: Diagnostic, strict: boolean): boolean {
  return severity === "error" || (strict && severity === "warning");
}

function printJson({ files, diagnostics }: GenerateResult): void {
  const changes = files.map(({ path, change }) => ({ path, change }));
  process.stdout.write(`${JSON.stringify({ files: changes, diagnostics }, null, 2)}\n`);
}

function summary({ files }: GenerateResult, { check, output }: GenerateFlags): string {
  const count = (wanted: string) => files.filter(({ change }) => change === wanted).length;
  const changes = ["created", "changed", "deleted", "unchanged"]
    .filter((change) => count(change) > 0)
    .map((change) => `${count(change)} ${change}`)
    .join(", ");
  if (!check) return `${output}: ${changes}`;
  return count("unchanged") === files.length ? `${output} is up to date` : `${output} is stale: ${changes}`;
}

async function styleOf(input: string): Promise<ReportStyle> {
  const root = (await stat(input)).isDirectory() ? input : dirname(input);
  const pages = new Map<string, readonly string[]>();
  const lineOf = ({ page, line }: Origin): string | undefined => {
    if (!pages.has(page)) pages.set(page, linesOf(join(root, page)));
    return pages.get(page)?.[line - 1];
  };
  return { color: process.stderr.hasColors?.() ?? false, width: process.stderr.columns ?? 120, lineOf };
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split(/\r\n?|\n/);
  } catch {
    return [];
  }
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

// A reader such as `head` may close the pipe when it has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

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
