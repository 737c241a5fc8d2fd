import type { Build } from "./build.ts";
import { keepBuild, recallBuild } from "./build-cache.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { loadTemplates } from "./emit/templates.ts";
import { applyChanges, compareOutput, type FileChange } from "./emit/write.ts";
import { contentHash } from "./hash.ts";
import type { Inspection } from "./inspect.ts";
import { openFactsCache, rememberFacts } from "./pages/facts-cache.ts";
import { readPages, readSources } from "./pages/read.ts";
import { findSources, type KnownSource } from "./pages/sources.ts";
import { type Stage, startStopwatch } from "./stages.ts";
import { openStore } from "./store.ts";

/** What {@link generate} takes. */
export interface GenerateOptions {
  /** A folder of pages, or one page. */
  readonly input?: string;
  /** The folder to write to. */
  readonly output?: string;
  /** A folder of templates that override ours. */
  readonly templates?: string;
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
}

/** Where pages are read from and where output is written to unless somebody says otherwise. */
export const defaults = { input: "input-docs", output: "generated" } as const;

/**
 * Turns pages into TypeScript. The content of pages never makes it fail; it only makes findings.
 *
 * @throws an input error (see {@link isInputError}) for input, templates or output that cannot be read or written
 */
export function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  return createGenerator(options)();
}

/** Like {@link generate}, to be called again and again: what has not changed since the last call is not read again. */
export function createGenerator(options: GenerateOptions = {}): () => Promise<GenerateResult> {
  const { input = defaults.input, output = defaults.output, check = false, cache, ...reading } = options;
  let store = cache === undefined ? undefined : openStore(cache, input);
  const facts = rememberFacts(store && openFactsCache(store));
  const known = new Map<string, KnownSource>();
  let last: { readonly key: string; readonly build: Build } | undefined;
  return async () => {
    const stopwatch = startStopwatch();
    const templates = await loadTemplates(options.templates);
    const sources = await findSources(input, known);
    const key = contentHash(templates.key, ...sources.map((source) => source.key));
    let built = last?.key === key ? last.build : store && recallBuild(store, key);
    stopwatch.lap("find");
    if (built === undefined) {
      const pages = await readSources(sources, { ...reading, cache: facts });
      stopwatch.lap("read");
      const { build } = await import("./build.ts");
      built = build(pages, templates, stopwatch);
      if (store) keepBuild(store, key, built);
    }
    // What is kept on disk is for the next process; this one remembers.
    store = undefined;
    last = { key, build: built };
    const changes = compareOutput(output, built.files);
    stopwatch.lap("compare");
    if (!check) applyChanges(output, changes);
    stopwatch.lap("write");
    return { files: changes, diagnostics: built.diagnostics, stages: stopwatch.stages };
  };
}

/**
 * Reads pages and says what they were understood to mean, with the evidence of every member and the name of everything
 * that {@link generate} would emit.
 *
 * @throws an input error for input that cannot be read
 */
export async function inspect(options: InspectOptions = {}): Promise<Inspection> {
  const pages = await readPages(options.input ?? defaults.input);
  const [{ link }, { planOutput }, { inspectPlan }] = await Promise.all([
    import("./model/link.ts"),
    import("./emit/plan.ts"),
    import("./inspect.ts"),
  ]);
  return inspectPlan(planOutput(link(pages)));
}
