import { availableParallelism } from "node:os";
import type { Artefact, Build, BuildMemory } from "./build.ts";
import { hasBuild, keepBuild, recallBuild } from "./build-cache.ts";
import type { CorrectionFact } from "./corrections/facts.ts";
import type { Diagnostic, Origin } from "./diagnostics.ts";
import type { EmitPlan, OutputFile } from "./emit/plan.ts";
import { createPrinter } from "./emit/printer.ts";
import { loadTemplates, type Templates } from "./emit/templates.ts";
import { applyChanges, compareOutput, type FileChange, readOutput } from "./emit/write.ts";
import type { Explanation } from "./explain/explanation.ts";
import { contentHash } from "./hash.ts";
import type { Inspection } from "./inspect.ts";
import { openFactsCache, rememberFacts } from "./pages/facts-cache.ts";
import { readPages, readSources } from "./pages/read.ts";
import { findSources, type KnownSource, type PageSource } from "./pages/sources.ts";
import { createPageWorkers } from "./pages/workers.ts";
import { applyRules, type RuleSettings } from "./rules.ts";
import { type Stage, type Stopwatch, startStopwatch } from "./stages.ts";
import { openStore } from "./store.ts";

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
  /** How many threads parse pages; as many as there are processors, unless it is said. */
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

/** What {@link inspect} takes. */
export interface InspectOptions {
  /** A folder of pages, or one page. */
  readonly input?: string;
  /** The file that overrules the pages: JSON, or a module that exports `defineCorrections(…)` by default. */
  readonly corrections?: string;
}

/** Where pages are read from and where output is written to unless somebody says otherwise. */
export const defaults = { input: "input-docs", output: "generated" } as const;

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
  const { input = defaults.input, output = defaults.output, check = false, cache, ...others } = options;
  const {
    threads = availableParallelism(),
    onProgress,
    templates: directory,
    corrections: overruling,
    ...rest
  } = others;
  const { rules = {}, ...buildOptions } = rest;
  let store = cache === undefined ? undefined : openStore(cache, input);
  const facts = rememberFacts(store && openFactsCache(store));
  const known = calls === "often" ? new Map<string, KnownSource>() : undefined;
  const workers = createPageWorkers(threads);
  const printer = createPrinter(threads);
  let last: { readonly key: string; readonly build: Build } | undefined;
  let memory: BuildMemory | undefined;
  let standing: readonly OutputFile[] = [];
  const rebuild = async (
    sources: readonly PageSource[],
    corrections: readonly CorrectionFact[],
    templates: Templates,
    stopwatch: Stopwatch,
  ): Promise<Build> => {
    const reading = { workers, cache: facts, onSpareThread: printer.prepare, ...(onProgress && { onProgress }) };
    // Other threads may read, so that this one has the time to load what comes next.
    const next = import("./build.ts");
    const pages = await readSources(sources, reading);
    stopwatch.lap("read");
    const { build, rememberBuilds } = await next;
    if (calls === "often" && memory?.templates !== templates.key) memory = rememberBuilds(templates);
    return await build(pages, corrections, templates, buildOptions, printer, stopwatch, memory);
  };
  const round: GenerateAgain = async (changed) => {
    const stopwatch = startStopwatch();
    const templates = await loadTemplates(directory);
    const corrections = await correctionsOf({ input, ...(overruling !== undefined && { corrections: overruling }) });
    // Without a build to recall, there is much to parse.
    const isNew = last === undefined && (store === undefined || !hasBuild(store));
    const sources = await findSources(input, { known, changed, onCount: isNew ? workers.start : undefined });
    const settings = JSON.stringify({ corrections, buildOptions });
    const key = contentHash(settings, templates.key, ...sources.map((source) => source.key));
    const recalled =
      calls === "once" && store ? recallBuild(store, key, (paths) => readOutput(output, paths)) : undefined;
    let built = last?.key === key ? last.build : recalled;
    stopwatch.lap("find");
    if (built === undefined) {
      built = await rebuild(sources, corrections, templates, stopwatch);
      if (store) keepBuild(store, key, built);
    }
    // What is kept on disk is for the next process; this one remembers.
    store = undefined;
    last = { key, build: built };
    const settled = new Set(recalled?.stands ? recalled.files : changed && standing);
    standing = [];
    const changes = compareOutput(output, built.files, settled);
    stopwatch.lap("compare");
    if (!check) {
      applyChanges(output, changes);
      standing = built.files;
    }
    stopwatch.lap("write");
    return { files: changes, diagnostics: applyRules(built.diagnostics, rules), stages: stopwatch.stages };
  };
  return (changed) =>
    round(changed).finally(() => {
      workers.stop();
      if (calls === "once") printer.stop();
    });
}

/**
 * Reads pages and says what they were understood to mean, with the evidence of every member and the name of everything
 * that {@link generate} would emit.
 *
 * @throws an input error for input that cannot be read
 */
export async function inspect(options: InspectOptions = {}): Promise<Inspection> {
  const { inspectPlan } = await import("./inspect.ts");
  return inspectPlan(await planPages(options));
}

/**
 * Drafts corrections for the contradictions of which both places are known, into a file that need not be there yet.
 *
 * @returns how many were added to those that the file holds
 * @throws an input error for input and corrections that cannot be read, and for a file that cannot be written
 */
export async function draft({ input = defaults.input, ...options }: InspectOptions, file: string): Promise<number> {
  const { model } = await planPages({ input, ...options });
  const [{ addDrafts }, { draftCorrections }, { createPageText, quotableLine }] = await Promise.all([
    import("./corrections/draft-file.ts"),
    import("./model/draft-corrections.ts"),
    import("./corrections/page-text.ts"),
  ]);
  const textOf = await createPageText(input);
  return addDrafts(
    file,
    draftCorrections(model, (origin) => quotableLine(textOf, origin)),
  );
}

/**
 * Says why something is generated as it is: every place that speaks of it, which one won, what becomes of it, and the
 * correction to write if it is wrong.
 *
 * @param name as {@link explainName} takes it
 * @throws an input error for input, corrections or templates that cannot be read, and for a name that means nothing
 */
export async function explain(
  name: string,
  { input = defaults.input, templates: directory, ...options }: InspectOptions & Pick<GenerateOptions, "templates">,
): Promise<Explanation> {
  const plan = await planPages({ input, ...options });
  const [{ explainName }, { createPageText, quotableLine }] = await Promise.all([
    import("./explain/explain.ts"),
    import("./corrections/page-text.ts"),
  ]);
  const textOf = await createPageText(input);
  const quoteOf = (origin: Origin) => quotableLine(textOf, origin);
  return explainName(name, { plan, templates: await loadTemplates(directory), quoteOf });
}

/** Reads, corrects, links and names. */
async function planPages(options: InspectOptions): Promise<EmitPlan> {
  const pages = await readPages(options.input ?? defaults.input);
  const [{ linkCorrected }, { planOutput }] = await Promise.all([
    import("./model/correct.ts"),
    import("./emit/plan.ts"),
  ]);
  return planOutput(linkCorrected(pages, await correctionsOf(options)));
}

async function correctionsOf({ input = defaults.input, corrections }: InspectOptions): Promise<CorrectionFact[]> {
  if (corrections === undefined) return [];
  const { readCorrections } = await import("./corrections/read.ts");
  return readCorrections(corrections, input);
}
