import { type Command, InvalidArgumentError, Option } from "commander";
import type { Diagnostic } from "../diagnostics.ts";
import { createGenerator, defaults, type GenerateOptions, type GenerateResult } from "../generate.ts";
import { isInputError } from "../input-error.ts";
import { reportText, staleText } from "../report.ts";
import { cacheFolder } from "./cache-folder.ts";
import { exitStatus } from "./exit-status.ts";
import { startProgress } from "./progress.ts";
import { styleOf } from "./report-style.ts";
import { timingsText } from "./timings.ts";

interface GenerateFlags {
  readonly output: string;
  readonly check?: boolean;
  readonly templates?: string;
  readonly format: "human" | "json";
  readonly strict?: boolean;
  /** Commander's for `--no-cache`. */
  readonly cache: boolean;
  readonly threads?: number;
  readonly timings?: boolean;
  readonly watch?: boolean;
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
    .option("--watch", "generate again whenever a page changes, until Ctrl-C")
    .option("--no-cache", "read and write nothing of what is kept between runs")
    .option("--threads <count>", "how many threads parse pages (default: one for each processor)", threadCount)
    .option("--timings", "tell how long each stage took")
    .action(async (input: string, flags: GenerateFlags) => {
      process.exitCode = await runGenerate(input, flags);
    });
}

function threadCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError("Expected a whole number from 1.");
}

async function runGenerate(input: string, flags: GenerateFlags): Promise<number> {
  const progress = startProgress(process.stderr);
  const generateAgain = createGenerator({ ...optionsOf(input, flags), onProgress: progress.report });
  const result = await generateAgain().finally(progress.end);
  await report(result, input, flags);
  if (flags.watch) await watchPages(input, flags, generateAgain);
  const stale = result.files.some(({ change }) => change !== "unchanged");
  const failed = result.diagnostics.some((finding) => isFailure(finding, flags.strict ?? false));
  return failed || (flags.check && stale) ? exitStatus.findings : exitStatus.fine;
}

/** Prints one line for each round. A page that cannot be read is a finding; anything else is waited for. */
async function watchPages(
  input: string,
  flags: GenerateFlags,
  generateAgain: () => Promise<GenerateResult>,
): Promise<never> {
  const round = async (isCheck: boolean) => {
    const start = performance.now();
    const line = await generateAgain().then(
      (result) => {
        if (isCheck && result.files.every(({ change }) => change === "unchanged")) return "";
        return `${summary(result, flags)} in ${Math.round(performance.now() - start)} ms${problems(result)}\n`;
      },
      (error: unknown) => {
        if (!isInputError(error)) throw error;
        return isCheck ? "" : `${error.message}\n`;
      },
    );
    process.stderr.write(line);
  };
  const { watchFolders } = await import("./watch.ts");
  const watched = [input, ...(flags.templates === undefined ? [] : [flags.templates])];
  return watchFolders(watched, flags.output, round, () => {
    process.stderr.write(`Watching ${input}; Ctrl-C ends it.\n`);
  });
}

function problems({ diagnostics }: GenerateResult): string {
  const count = (wanted: Diagnostic["severity"]) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return `; ${count("error")} errors, ${count("warning")} warnings`;
}

function optionsOf(input: string, flags: GenerateFlags): GenerateOptions {
  return {
    input,
    output: flags.output,
    check: flags.check ?? false,
    ...(flags.templates !== undefined && { templates: flags.templates }),
    ...(flags.cache && { cache: cacheFolder() }),
    ...(flags.threads !== undefined && { threads: flags.threads }),
  };
}

async function report(result: GenerateResult, input: string, flags: GenerateFlags): Promise<void> {
  if (flags.format === "json") printJson(result, flags);
  else {
    const stale = result.files.filter(({ change }) => change !== "unchanged");
    process.stderr.write(reportText(result.diagnostics, await styleOf(input)));
    if (flags.check && stale.length > 0) process.stdout.write(`${await staleText(stale, flags.output)}\n`);
    process.stderr.write(`${summary(result, flags)}\n`);
  }
  if (flags.timings && flags.format === "human") process.stderr.write(timingsText(result.stages));
}

function isFailure({ severity }: Diagnostic, strict: boolean): boolean {
  return severity === "error" || (strict && severity === "warning");
}

function printJson({ files, diagnostics, stages }: GenerateResult, { timings }: GenerateFlags): void {
  const changes = files.map(({ path, change }) => ({ path, change }));
  const data = { files: changes, diagnostics, ...(timings && { stages }) };
  process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
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
