import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { defaults } from "../configuration/defaults.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { type Artefact, allArtefacts, usualArtefacts } from "../emit/artefacts.ts";
import type { FileChange } from "../emit/write.ts";
import { createGenerator, type GenerateResult } from "../generate.ts";
import type { Stage } from "../stopwatch.ts";
import { exitStatus } from "./exit-status.ts";
import { createProgress } from "./progress.ts";
import { addProjectOptions, type ChosenProject, chooseProjects, type ProjectFlags } from "./project.ts";
import { styleOf, terminalOf } from "./report-style.ts";
import { summaryLine } from "./summary.ts";
import type { WatchedProject } from "./watch.ts";

interface GenerateFlags extends ProjectFlags {
  readonly output?: string;
  readonly check?: boolean;
  readonly draftCorrections?: boolean;
  readonly templates?: string;
  readonly emit?: readonly Artefact[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly format: "human" | "json";
  readonly strict?: boolean;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
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
    .option(
      "--emit <artefacts>",
      `what to generate, separated by commas (default: ${usualArtefacts.join(",")})`,
      parseEmit,
    )
    .option("--include <patterns>", "pages and functions to generate, with wildcards, separated by commas", parseList)
    .option("--exclude <patterns>", "what to leave out of that", parseList)
    .addOption(new Option("--format <format>", "how to report").choices(["human", "json"]).default("human"))
    .option("--strict", "fail when the pages have errors or warnings")
    .option("--verbose", "show all findings, each with the line of its page")
    .addOption(new Option("--quiet", "show neither findings nor a summary").conflicts("verbose"))
    .option("--force", "write to a folder that holds other files and no earlier output")
    .addOption(
      new Option("--watch", "generate again whenever a page changes, until Ctrl-C").conflicts(["check", "format"]),
    )
    .option("--timings", "show how long each stage took")
    .action(async (input: string | undefined, flags: GenerateFlags) => {
      const projects = await chooseProjects(flags, {
        input,
        output: flags.output,
        templates: flags.templates,
        emit: flags.emit,
        include: flags.include,
        exclude: flags.exclude,
      });
      process.exitCode = await runGenerate(projects, flags);
    });
}

function parseList(text: string): readonly string[] {
  return text.split(",").map((item) => item.trim());
}

function parseEmit(text: string): readonly Artefact[] {
  return parseList(text).map((name) => {
    const known = allArtefacts.find((artefact) => artefact === name);
    if (known !== undefined) return known;
    throw new InvalidArgumentError(
      `${JSON.stringify(name)} is none of ${allArtefacts.join(", ")}${didYouMean(name, allArtefacts)}.`,
    );
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
  const progress = createProgress(process.stderr);
  for (const chosen of projects) {
    const project = flags.draftCorrections ? await (await import("./draft-corrections.ts")).withDrafts(chosen) : chosen;
    const { check = false, force = false } = flags;
    const generate = createGenerator({ ...project, check, force, onProgress: progress.report });
    const generateAgain = () => generate().finally(progress.end);
    const result = await generateAgain();
    watched.push({ project, generateAgain, first: result });
    results.push({ ...(project.name !== undefined && { name: project.name }), ...result });
    if (flags.format === "human") await printReport(result, project, flags);
  }
  if (flags.format === "json") printJson(results, flags);
  if (flags.watch) await (await import("./watch.ts")).watchProjects(watched);
  return results.some((result) => isFailure(result, flags)) ? exitStatus.findings : exitStatus.fine;
}

async function printReport(result: GenerateResult, project: ChosenProject, flags: GenerateFlags): Promise<void> {
  const { name, output } = project;
  const stale = result.files.filter(isStale);
  if (flags.check && stale.length > 0 && stale.length < result.files.length) {
    const { staleText } = await import("./differences.ts");
    process.stdout.write(`${staleText(stale, output)}\n`);
  }
  if (flags.quiet) return;
  if (name !== undefined) process.stderr.write(`Project ${name}\n`);
  process.stderr.write(await findingsText(result, project, flags));
  process.stderr.write(`${summaryLine(result, { output, ...flags })}\n`);
  if (flags.timings) process.stderr.write(timingsText(result.stages));
}

/** The findings that are worth reading: all on request, else the worst of a run that changes or fails. */
async function findingsText(result: GenerateResult, project: ChosenProject, flags: GenerateFlags): Promise<string> {
  const findings = shownFindings(result, flags);
  if (findings.length === 0) return "";
  const { briefReport, reportText } = await import("../diagnostics/report.ts");
  if (flags.verbose) return reportText(findings, await styleOf(project, process.stderr));
  return briefReport(findings, terminalOf(process.stderr, "report"));
}

function shownFindings({ diagnostics, files }: GenerateResult, flags: GenerateFlags): readonly Diagnostic[] {
  if (flags.verbose || flags.strict || (!flags.check && files.some(isStale))) return diagnostics;
  return flags.check ? diagnostics.filter(isOutdatedCorrection) : [];
}

/** Whoever generates does not own the pages, so that findings fail a run only on request. */
function isFailure({ files, diagnostics }: GenerateResult, { check, strict }: GenerateFlags): boolean {
  if (strict && diagnostics.some(({ severity }) => severity !== "info")) return true;
  return check === true && (diagnostics.some(isOutdatedCorrection) || files.some(isStale));
}

/** Corrections that no longer fit the pages are as stale as files are. */
function isOutdatedCorrection({ code }: Diagnostic): boolean {
  return code === "stale-correction" || code === "needless-correction";
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

/** A table of stages: how long each took, and its share of the whole. */
function timingsText(stages: readonly Stage[]): string {
  const whole = stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const row = (name: string, milliseconds: number) => {
    const share = whole === 0 ? 0 : Math.round((100 * milliseconds) / whole);
    return `${name.padEnd(8)} ${`${milliseconds}`.padStart(7)} ms ${`${share}`.padStart(4)} %\n`;
  };
  return [...stages.map(({ name, milliseconds }) => row(name, milliseconds)), row("whole", whole)].join("");
}
