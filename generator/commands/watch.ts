import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isInputError } from "../diagnostics/input-error.ts";
import { findingsText } from "../diagnostics/report.ts";
import { isWithin } from "../files.ts";
import type { GenerateResult } from "../generate.ts";
import { countFindings, withoutKnown } from "../lint/new-findings.ts";
import type { ChosenProject } from "./project.ts";
import { styleOf } from "./report-style.ts";
import { summaryLine } from "./summary.ts";

/** A project that is generated again and again. */
export interface WatchedProject {
  readonly project: ChosenProject;
  readonly generateAgain: () => Promise<GenerateResult>;
  /** What the first run did. */
  readonly first: GenerateResult;
}

/**
 * Generates projects again whenever their pages, templates or corrections change. Each round prints what is new among
 * the findings, and one line. What cannot be read is told and waited for.
 */
export async function watchProjects(watched: readonly WatchedProject[]): Promise<never> {
  const inputs = watched.map(({ project }) => project.input);
  const last = new Map(watched.map(({ project, first }) => [project, first.diagnostics]));
  const round = async (isCheck: boolean) => {
    for (const { project, generateAgain } of watched) {
      const start = performance.now();
      const text = await generateAgain().then(
        async (result) => {
          const changes = compareFindings(result.diagnostics, last.get(project) ?? []);
          last.set(project, result.diagnostics);
          const isUnchanged = result.files.every(({ change }) => change === "unchanged") && changes.added.length === 0;
          if (isUnchanged && (isCheck || watched.length > 1)) return "";
          const frames = findingsText(changes.added, await styleOf(project, process.stderr));
          const time = `in ${Math.round(performance.now() - start)} ms`;
          return `${frames}${summaryLine(result, { output: project.output, verbose: true })}${changesText(changes)} ${time}\n`;
        },
        (error: unknown) => {
          if (!isInputError(error)) throw error;
          return isCheck ? "" : `${error.message}\n`;
        },
      );
      process.stderr.write(text);
    }
  };
  const others = watched.flatMap(({ project: { templates, corrections } }) =>
    [templates, corrections].filter((path) => path !== undefined),
  );
  const outputs = watched.map(({ project }) => project.output);
  return watchFolders([...inputs, ...others], outputs, round, () => {
    process.stderr.write(`Watching ${inputs.join(", ")}; Ctrl-C ends it.\n`);
  });
}

/** The errors and warnings that a round brought, and how many it took away. */
interface FindingChanges {
  readonly added: readonly Diagnostic[];
  readonly gone: number;
}

/** Lines move while people write, so that page, code and message identify a finding. */
function compareFindings(now: readonly Diagnostic[], before: readonly Diagnostic[]): FindingChanges {
  const [current, earlier] = [now.filter(isGrave), before.filter(isGrave)];
  return {
    added: withoutKnown(current, countFindings(earlier)),
    gone: withoutKnown(earlier, countFindings(current)).length,
  };
}

function isGrave({ severity }: Diagnostic): boolean {
  return severity !== "info";
}

function changesText({ added, gone }: FindingChanges): string {
  const parts = [added.length > 0 && `${added.length} new`, gone > 0 && `${gone} gone`].filter(
    (part) => part !== false,
  );
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

/** In milliseconds: changes that follow each other this closely are one. */
const burst = 50;
/** In milliseconds: what is written while a new folder is being looked at can escape the system's notice until then. */
const settled = 500;

/**
 * Calls back whenever something changes below these folders or files, once for a burst of changes, and never while the
 * last call is still at work; and once more when all is quiet again, to make sure. Goes on until the process ends.
 *
 * @param onReady is told when everything is being watched
 * @param ignored what is written there says nothing new
 */
async function watchFolders(
  paths: readonly string[],
  ignored: readonly string[],
  onChange: (isCheck: boolean) => Promise<void>,
  onReady: () => void,
): Promise<never> {
  const isOwn = ownPaths(
    paths.map((path) => resolve(path)),
    ignored.map((path) => resolve(path)),
  );
  const isIgnored = (path: string) => isOwn(resolve(path)) || /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path);
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  // Loaded when it is needed, as most runs do not watch.
  const { watch } = await import("chokidar");
  const watcher = watch([...paths], { ignored: isIgnored, ignoreInitial: true });
  return new Promise((_, reject) => {
    const after = (delay: number, isCheck: boolean) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        work = work.then(() => onChange(isCheck)).catch(reject);
        if (!isCheck) after(settled, true);
      }, delay);
    };
    watcher.on("error", reject);
    watcher.on("ready", () => {
      onReady();
      after(0, true);
    });
    watcher.on("all", () => after(burst, false));
  });
}

/** Tells what is written to outputs. Of one that lies around what is watched, only files as we write them are own. */
function ownPaths(watched: readonly string[], outputs: readonly string[]): (path: string) => boolean {
  const isAround = (output: string) => watched.some((path) => isWithin(path, output));
  const around = outputs.filter(isAround);
  const apart = outputs.filter((output) => !isAround(output));
  return (path) =>
    apart.some((output) => isWithin(path, output)) ||
    (/\.(?:ts|json)$/.test(path) && !watched.includes(path) && around.some((output) => isWithin(path, output)));
}
