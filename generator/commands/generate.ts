import { join } from "node:path";
import type { Command } from "commander";
import { Option } from "commander";
import { defaults } from "../configuration/defaults.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { inputError } from "../diagnostics/input-error.ts";
import { draft } from "../explain/questions.ts";
import { createGenerator, type GenerateResult } from "../generate.ts";
import { cacheOption } from "./cache-folder.ts";
import { exitStatus } from "./exit-status.ts";
import { startProgress } from "./progress.ts";
import { addProjectOptions, type ChosenProject, chooseProjects, type ProjectFlags } from "./project.ts";
import { brief, styleOf } from "./report-style.ts";
import { timingsText } from "./timings.ts";
import type { WatchedProject } from "./watch.ts";

interface GenerateFlags extends ProjectFlags {
  readonly output?: string;
  readonly check?: boolean;
  readonly draftCorrections?: boolean;
  readonly templates?: string;
  readonly format: "human" | "json";
  readonly strict?: boolean;
  readonly timings?: boolean;
  readonly watch?: boolean;
}

/** Adds the command that reads pages and writes TypeScript. */
export function addGenerateCommand(program: Command): void {
  addProjectOptions(program.command("generate").description("read pages and write TypeScript"))
    .option("-o, --output <folder>", `where to write (default: ${defaults.output})`)
    .option("--check", "write nothing; list the files that are stale, with a short diff")
    .addOption(
      new Option("--draft-corrections", "add a draft to the corrections for each contradiction of the pages").conflicts(
        "check",
      ),
    )
    .option("--templates <folder>", "templates that override the built-in ones, file by file")
    .addOption(new Option("--format <format>", "how to report").choices(["human", "json"]).default("human"))
    .option("--strict", "let warnings fail the run as errors do")
    .addOption(
      new Option("--watch", "generate again whenever a page changes, until Ctrl-C")
        .conflicts("check")
        .conflicts("format"),
    )
    .option("--timings", "tell how long each stage took")
    .action(async (input: string | undefined, flags: GenerateFlags) => {
      const projects = await chooseProjects(flags, { input, output: flags.output, templates: flags.templates });
      process.exitCode = await runGenerate(projects, flags);
    });
}

/** Works on one project after the other; what failed in one of them is what the run exits with. */
async function runGenerate(projects: readonly ChosenProject[], flags: GenerateFlags): Promise<number> {
  // Loaded while the pages are read.
  const report = flags.format === "human" ? import("../diagnostics/report.ts") : undefined;
  const cache = await cacheOption(flags);
  const results: (GenerateResult & { readonly name?: string })[] = [];
  const watched: WatchedProject[] = [];
  let status: number = exitStatus.fine;
  for (const chosen of projects) {
    const { name } = chosen;
    const project = flags.draftCorrections ? await withDrafts(chosen, cache) : chosen;
    const progress = startProgress(process.stderr);
    const options = {
      ...project,
      check: flags.check ?? false,
      ...cache,
      onProgress: progress.report,
    };
    const generateAgain = createGenerator(options);
    const result = await generateAgain().finally(progress.end);
    watched.push({ project, generateAgain });
    results.push({ ...(name !== undefined && { name }), ...result });
    if (report) await printReport(result, project, flags, await report);
    if (isFailure(result, flags)) status = exitStatus.findings;
  }
  if (flags.format === "json") printJson(results, flags);
  if (flags.watch) {
    const { watchProjects } = await import("./watch.ts");
    await watchProjects(watched, (project, result) => summary(result, project.output));
  }
  return status;
}

/** Drafts corrections before anything is generated, so that the findings that they answer are not reported. */
async function withDrafts(project: ChosenProject, cache: { readonly cache?: string }): Promise<ChosenProject> {
  if (project.corrections === undefined && project.name !== undefined) {
    throw inputError(
      `Project ${project.name} names no file of corrections; expected --corrections, or one in its options`,
    );
  }
  const corrections = project.corrections ?? join(project.folder, "apidocs.corrections.json");
  const count = await draft({ ...project, ...cache }, corrections);
  process.stderr.write(`${corrections}: ${count} drafted\n`);
  return { ...project, ...(count > 0 && { corrections }) };
}

async function printReport(
  result: GenerateResult,
  project: ChosenProject,
  flags: GenerateFlags,
  { reportText, staleText }: typeof import("../diagnostics/report.ts"),
): Promise<void> {
  const { name, output } = project;
  const stale = result.files.filter(({ change }) => change !== "unchanged");
  if (name !== undefined) process.stderr.write(`Project ${name}\n`);
  process.stderr.write(reportText(result.diagnostics, await styleOf(project, process.stderr, brief)));
  if (flags.check && stale.length > 0) process.stdout.write(`${await staleText(stale, output)}\n`);
  process.stderr.write(`${summary(result, output, flags.check)}\n`);
  if (flags.timings) process.stderr.write(timingsText(result.stages));
}

function isFailure({ files, diagnostics }: GenerateResult, { check, strict }: GenerateFlags): boolean {
  const severe = diagnostics.some(({ severity }) => severity === "error" || (strict && severity === "warning"));
  const isStale = files.some(({ change }) => change !== "unchanged") || diagnostics.some(isOutdated);
  return severe || (check === true && isStale);
}

/** Whether a finding is that a correction no longer fits the pages. */
function isOutdated({ code }: Diagnostic): boolean {
  return code === "stale-correction" || code === "needless-correction";
}

/** One document: the result, or where the configuration has several projects, the list of theirs. */
function printJson(results: readonly GenerateResult[], { timings }: GenerateFlags): void {
  const printed = results.map(({ files, stages, ...rest }) => ({
    ...rest,
    ...(timings && { stages }),
    files: files.map(({ path, change }) => ({ path, change })),
  }));
  process.stdout.write(`${JSON.stringify(printed.length === 1 ? printed[0] : printed, null, 2)}\n`);
}

function summary({ files }: GenerateResult, output: string, check?: boolean): string {
  const count = (wanted: string) => files.filter(({ change }) => change === wanted).length;
  const changes = ["created", "changed", "deleted", "unchanged"]
    .filter((change) => count(change) > 0)
    .map((change) => `${count(change)} ${change}`)
    .join(", ");
  if (!check) return `${output}: ${changes}`;
  return count("unchanged") === files.length ? `${output} is up to date` : `${output} is stale: ${changes}`;
}
