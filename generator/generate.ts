import type { Artefact, Build, BuildMemory, BuildOptions } from "./build.ts";
import { openBuildCache, type RecalledBuild } from "./build-cache.ts";
import { defaults } from "./defaults.ts";
import type { Diagnostic } from "./diagnostics.ts";
import type { OutputFile } from "./emit/plan.ts";
import { createPrinter, type Printer } from "./emit/printer.ts";
import { applyChanges, compareOutput, type FileChange, openOutput } from "./emit/write.ts";
import { createFinder, type Found } from "./found.ts";
import { openFactsCache, rememberFacts } from "./pages/facts-cache.ts";
import { type ReadOptions, readSources } from "./pages/read.ts";
import { createPageWorkers } from "./pages/workers.ts";
import { applyRules, type RuleSettings } from "./rules.ts";
import { type Stage, type Stopwatch, startStopwatch } from "./stages.ts";
import { openStore } from "./store.ts";
import { defaultThreads } from "./thread.ts";

/** What {@link generate} takes. */
export interface GenerateOptions {
  /** A folder of pages, or one page. */
  readonly input?: string;
  /** The file that overrules the pages: JSON, or a module that exports `defineCorrections(…)` by default. */
  readonly corrections?: string;
  /** The folder to write to. */
  readonly output?: string;
  /** A folder of templates that override ours. */
  readonly templates?: string;
  /** What to generate; everything by default. Validators and requests need the models. */
  readonly emit?: readonly Artefact[];
  /** The root below which request functions send, whatever root the pages show. */
  readonly baseUrl?: string;
  /** How severe findings are, by code. */
  readonly rules?: RuleSettings;
  /** Compares only, and writes nothing. */
  readonly check?: boolean;
  /** A folder in which to keep what is read for the next run; without it, nothing is kept. */
  readonly cache?: string;
  /** How many threads work at once; as many as there are processors, and at most four, unless it is said. */
  readonly threads?: number;
  /** Is told how many of the pages that have to be parsed are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What {@link generate} did, or with `check` would do. */
export interface GenerateResult {
  /** By path; files that are as they should be included. */
  readonly files: readonly FileChange[];
  /** By page, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** In the order in which they came; a stage that an earlier run has spared is absent. */
  readonly stages: readonly Stage[];
}

/**
 * Turns pages into TypeScript. The content of pages never makes it fail; it only makes findings.
 *
 * @throws an input error (see {@link isInputError}) for input, templates or output that cannot be read or written
 */
export function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  return createGenerator(options, "once")();
}

/**
 * Generates.
 *
 * @param changed the files, by absolute path, that are known to be all that has changed since the last call; without
 *   them everything is looked at
 */
export type GenerateAgain = (changed?: ReadonlySet<string>) => Promise<GenerateResult>;

/**
 * Like {@link generate}, to be called again and again: what has not changed since the last call is not read again.
 *
 * @param calls with `often`, more is kept in memory, and the first call takes the time to put it there
 */
export function createGenerator(options: GenerateOptions, calls: "once" | "often"): GenerateAgain {
  const { input = defaults.input, output = defaults.output, check = false, rules = {}, ...others } = options;
  const { cache, threads = defaultThreads, onProgress, corrections, templates, ...buildOptions } = others;
  const store = cache === undefined ? undefined : openStore(cache, input);
  const workers = createPageWorkers(threads);
  const printer = createPrinter(threads);
  const builds = store && openBuildCache(store, openOutput(output));
  const facts = rememberFacts(store && openFactsCache(store));
  const find = createFinder({ input, corrections, templates }, buildOptions, facts, store);
  const reading = { workers, cache: facts, onSpareThread: printer.prepare, ...(onProgress && { onProgress }) };
  const build = createBuilder(reading, printer, buildOptions, calls);
  let last: Round | undefined;

  const recall = (key: string): RecalledBuild | undefined => {
    if (last?.key === key) return { ...last.build, stands: false };
    // What is kept on disk is for the next process; one that goes on has to know more.
    return calls === "once" ? builds?.recall(key) : undefined;
  };
  const round: GenerateAgain = async (changed) => {
    const stopwatch = startStopwatch();
    const before = last;
    // Without a build to recall, there is much to parse.
    const isNew = before === undefined && builds?.isKept !== true;
    const found = await find({ changed, onCount: isNew ? workers.start : undefined });
    const recalled = recall(found.key);
    stopwatch.lap("find");
    const built = recalled ?? (await build(found, stopwatch));
    last = { key: found.key, build: built, standing: [] };
    const standing = recalled?.stands ? recalled.files : changed && before?.standing;
    const changes = compareOutput(output, built.files, new Set(standing));
    stopwatch.lap("compare");
    if (!check) {
      applyChanges(output, changes);
      last = { ...last, standing: built.files };
    }
    if (before === undefined && recalled === undefined) builds?.keep(found.key, built, !check);
    stopwatch.lap("write");
    return { files: changes, diagnostics: applyRules(built.diagnostics, rules), stages: stopwatch.stages };
  };
  return (changed) =>
    round(changed).finally(() => {
      workers.stop();
      if (calls === "once") printer.stop();
    });
}

/** What a call has made of what it found. */
interface Round {
  readonly key: string;
  readonly build: Build;
  /** The files that it has left in the output. */
  readonly standing: readonly OutputFile[];
}

function createBuilder(reading: ReadOptions, printer: Printer, options: BuildOptions, calls: "once" | "often") {
  let memory: BuildMemory | undefined;
  return async ({ sources, corrections, templates }: Found, stopwatch: Stopwatch): Promise<Build> => {
    // Other threads may read, so that this one has the time to load what comes next.
    const next = import("./build.ts");
    const pages = await readSources(sources, reading);
    reading.cache?.save("drop");
    stopwatch.lap("read");
    const { build, rememberBuilds } = await next;
    if (calls === "often" && memory?.templates !== templates.key) memory = rememberBuilds(templates);
    return build(pages, corrections, templates, options, printer, stopwatch, memory);
  };
}
