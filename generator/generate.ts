import type { Build } from "./build.ts";
import { keepBuild, recallBuild } from "./build-cache.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { loadTemplates, type Templates } from "./emit/templates.ts";
import { applyChanges, compareOutput, type FileChange } from "./emit/write.ts";
import { contentHash } from "./hash.ts";
import type { Inspection } from "./inspect.ts";
import { openFactsCache } from "./pages/facts-cache.ts";
import { type ReadOptions, readPages, readSources } from "./pages/read.ts";
import { findSources } from "./pages/sources.ts";
import { type Stage, type Stopwatch, startStopwatch } from "./stages.ts";
import { openStore, type Store } from "./store.ts";

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
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const { input = defaults.input, output = defaults.output, check = false, cache, ...reading } = options;
  const stopwatch = startStopwatch();
  const templates = await loadTemplates(options.templates);
  const store = cache === undefined ? undefined : openStore(cache, input);
  const { files, diagnostics } = await buildOnce(input, templates, store, reading, stopwatch);
  const changes = await compareOutput(output, files);
  stopwatch.lap("compare");
  if (!check) await applyChanges(output, changes);
  stopwatch.lap("write");
  return { files: changes, diagnostics, stages: stopwatch.stages };
}

/** What the same pages and templates came to in an earlier run is not made again. */
async function buildOnce(
  input: string,
  templates: Templates,
  store: Store | undefined,
  options: Omit<ReadOptions, "cache">,
  stopwatch: Stopwatch,
): Promise<Build> {
  const sources = await findSources(input);
  const key = contentHash(templates.key, ...sources.map((source) => source.key));
  const known = store && recallBuild(store, key);
  stopwatch.lap("find");
  if (known) return known;
  const pages = await readSources(sources, store ? { ...options, cache: openFactsCache(store) } : options);
  stopwatch.lap("read");
  const { build } = await import("./build.ts");
  const built = build(pages, templates, stopwatch);
  if (store) keepBuild(store, key, built);
  return built;
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
