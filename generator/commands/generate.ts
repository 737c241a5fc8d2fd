import { type Command, Option } from "commander";
import type { Diagnostic } from "../diagnostics.ts";
import { defaults, type GenerateOptions, type GenerateResult, generate } from "../generate.ts";
import { reportText, staleText } from "../report.ts";
import { exitStatus } from "./exit-status.ts";
import { styleOf } from "./report-style.ts";

interface GenerateFlags {
  readonly output: string;
  readonly check?: boolean;
  readonly templates?: string;
  readonly format: "human" | "json";
  readonly strict?: boolean;
}

/** Adds the command that reads pages and writes TypeScript. */
export function addGenerateCommand(program: Command): void {
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
    if (flags.check && stale.length > 0) process.stdout.write(`${await staleText(stale, flags.output)}\n`);
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
