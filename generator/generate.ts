import { type EarlierBuild, openBuildCache } from "./build-cache.ts";
import { defaults } from "./defaults.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { applyChanges, compareOutput, type FileChange, openOutput } from "./emit/write.ts";
import type { Artefact } from "./emitters.ts";
import { createFinder } from "./found.ts";
import { createHelper } from "./helper.ts";
import { createMaker } from "./maker.ts";
import { openFactsCache, rememberFacts } from "./pages/facts-cache.ts";
import { createPageReader } from "./pages/read.ts";
import { applyRules, type RuleSettings } from "./rules.ts";
import { type Stage, startStopwatch } from "./stages.ts";
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
  const helper = createHelper(threads);
  const store = cache === undefined ? undefined : openStore(cache, input, helper.keep);
  const builds = store && openBuildCache(store, openOutput(output), helper.keepBuild);
  const facts = rememberFacts(store && openFactsCache(store));
  const find = createFinder({ input, corrections, templates }, buildOptions, store);
  const reader = createPageReader({ threads, cache: facts, ...(onProgress && { onProgress }) });
  const maker = createMaker({ reader, helper, facts, options: buildOptions, calls, ...(store && { store }) });
  let last: EarlierBuild | undefined;

  const round: GenerateAgain = async (changed) => {
    const stopwatch = startStopwatch();
    // Without a build to start from, there is much to parse.
    const isNew = last === undefined && builds?.isKept !== true;
    const found = await find({ changed, ...(isNew && { onCount: reader.start, onSource: reader.ahead }) });
    // What is kept on disk is for the next process; one that goes on has to know more.
    const before = last ?? (calls === "once" ? builds?.latest() : undefined);
    stopwatch.lap("find");
    const made = before?.key === found.key ? before : await maker.make(found, before, stopwatch);
    const isKnown = last === undefined || changed !== undefined;
    // Kept before the output is written, which another thread can do at the same time.
    if (last === undefined && made !== before) builds?.keep(made);
    else if (last === undefined) builds?.keepStates();
    last = { ...made, standing: new Set() };
    const changes = compareOutput(output, made.files, isKnown ? before?.standing : undefined);
    stopwatch.lap("compare");
    if (!check) {
      applyChanges(output, changes);
      last = { ...made, standing: new Set(made.files) };
    }
    // Nobody waits for a round in which nothing is known to have changed.
    if (calls === "often" && changed === undefined) maker.prepare(made);
    await helper.settle();
    stopwatch.lap("write");
    return { files: changes, diagnostics: applyRules(made.diagnostics, rules), stages: stopwatch.stages };
  };
  const stop = () => {
    reader.stop();
    helper.stop();
  };
  return (changed) => round(changed).finally(stop);
}
