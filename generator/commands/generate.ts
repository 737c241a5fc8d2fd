import type { Command } from "commander";
import { Option } from "commander";
import { defaults } from "../configuration/defaults.ts";
import type { FileChange } from "../emit/write.ts";
import { createGenerator, type GenerateResult } from "../generate.ts";
import type { Stage } from "../stopwatch.ts";
import { exitStatus } from "./exit-status.ts";
import { startProgress } from "./progress.ts";
import { addProjectOptions, type ChosenProject, chooseProjects, type ProjectFlags } from "./project.ts";
import { brief, styleOf } from "./report-style.ts";
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
  addProjectOptions(program.command("generate").description("read pages and write TypeScript"), true)
    .option("-o, --output <folder>", `where to write (default: ${defaults.output})`)
    .option("--check", "write nothing; list the files that are stale, with a short diff")
    .addOption(
      new Option("--draft-corrections", "add a draft to the corrections for each contradiction of the pages").conflicts(
        "check",
      ),
    )
    .option("--templates <folder>", "templates that override the built-in ones, file by file")
    .addOption(new Option("--format <format>", "how to report").choices(["human", "json"]).default("human"))
    .option("--strict", "fail on warnings as well as on errors")
    .addOption(
      new Option("--watch", "generate again whenever a page changes, until Ctrl-C").conflicts(["check", "format"]),
    )
    .option("--timings", "show how long each stage took")
    .action(async (input: string | undefined, flags: GenerateFlags) => {
      const projects = await chooseProjects(flags, { input, output: flags.output, templates: flags.templates });
      process.exitCode = await runGenerate(projects, flags);
    });
}

/**
 * Generates one project after the other.
 *
 * @returns the exit status: the worst of all projects
 */
async function runGenerate(projects: readonly ChosenProject[], flags: GenerateFlags): Promise<number> {
  const results: (GenerateResult & { readonly name?: string })[] = [];
  const watched: WatchedProject[] = [];
  for (const chosen of projects) {
    const project = flags.draftCorrections ? await (await import("./draft-corrections.ts")).withDrafts(chosen) : chosen;
    const progress = startProgress(process.stderr);
    const generateAgain = createGenerator({ ...project, check: flags.check ?? false, onProgress: progress.report });
    const result = await generateAgain().finally(progress.end);
    watched.push({ project, generateAgain });
    results.push({ ...(project.name !== undefined && { name: project.name }), ...result });
    if (flags.format === "human") await printReport(result, project, flags);
  }
  if (flags.format === "json") printJson(results, flags);
  if (flags.watch) {
    const { watchProjects } = await import("./watch.ts");
    await watchProjects(watched, (project, result) => summary(result, project.output));
  }
  return results.some((result) => isFailure(result, flags)) ? exitStatus.findings : exitStatus.fine;
}

async function printReport(result: GenerateResult, project: ChosenProject, flags: GenerateFlags): Promise<void> {
  const { reportText } = await import("../diagnostics/report.ts");
  const { name, output } = project;
  const stale = result.files.filter(isStale);
  if (name !== undefined) process.stderr.write(`Project ${name}\n`);
  process.stderr.write(reportText(result.diagnostics, await styleOf(project, process.stderr, brief)));
  if (flags.check && stale.length > 0) {
    const { staleText } = await import("./differences.ts");
    process.stdout.write(`${staleText(stale, output)}\n`);
  }
  process.stderr.write(`${summary(result, output, flags.check)}\n`);
  if (flags.timings) process.stderr.write(timingsText(result.stages));
}

function isFailure({ files, diagnostics }: GenerateResult, { check, strict }: GenerateFlags): boolean {
  const severe = diagnostics.some(({ severity }) => severity === "error" || (strict && severity === "warning"));
  // Corrections that no longer fit the pages are stale as well.
  const isOutdated = diagnostics.some(({ code }) => code === "stale-correction" || code === "needless-correction");
  return severe || (check === true && (isOutdated || files.some(isStale)));
}

function isStale({ change }: FileChange): boolean {
  return change !== "unchanged";
}

/** Prints one document: the result, or the list of results if there are several projects. */
function printJson(results: readonly GenerateResult[], { timings }: GenerateFlags): void {
  const printed = results.map(({ files, stages, ...rest }) => ({
    ...rest,
    ...(timings && { stages }),
    files: files.map(({ path, change }) => ({ path, change })),
  }));
  process.stdout.write(`${JSON.stringify(printed.length === 1 ? printed[0] : printed, null, 2)}\n`);
}

function summary({ files }: GenerateResult, output: string, check?: boolean): string {
  const changes = ["created", "changed", "deleted", "unchanged"].flatMap((wanted) => {
    const count = files.filter(({ change }) => change === wanted).length;
    return count > 0 ? `${count} ${wanted}` : [];
  });
  if (!check) return `${output}: ${changes.join(", ")}`;
  return files.some(isStale) ? `${output} is stale: ${changes.join(", ")}` : `${output} is up to date`;
}

/** A table of stages: how long each took, and its share of the whole. */
function timingsText(stages: readonly Stage[]): string {
  const whole = stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const row = (name: string, milliseconds: number) => {
    const share = whole === 0 ? 0 : Math.round((100 * milliseconds) / whole);
    return `${name.padEnd(8)} ${`${milliseconds}`.padStart(7)} ms ${`${share}`.padStart(4)} %\n`;
  };
  return [...stages.map(({ name, milliseconds }) => row(name, milliseconds)), row("whole", whole)].join("");
}
