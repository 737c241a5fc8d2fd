import type { Build } from "./build.ts";
import { createBuildCache } from "./cache/build.ts";
import { openEntries } from "./cache/entries.ts";
import { createFactsCache } from "./cache/facts.ts";
import { chosenCorrections } from "./configuration/corrections/chosen.ts";
import { defaults } from "./configuration/defaults.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { applyRules, type RuleSettings } from "./diagnostics/severities.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { BuildOptions } from "./emit/emitters.ts";
import { readTemplates } from "./emit/template-files.ts";
import { applyChanges, compareOutput, type FileChange, outputReader, withManifest } from "./emit/write.ts";
import { contentHash } from "./hash.ts";
import { findSources } from "./pages/source/find.ts";
import { type Stage, startStopwatch } from "./stopwatch.ts";

/** What {@link generate} takes. */
export interface GenerateOptions extends BuildOptions {
  /** A folder of pages, or one page. */
  readonly input?: string;
  /** The file that overrules the pages: JSON, or a module that exports `defineCorrections(…)` by default. */
  readonly corrections?: string;
  /** How pages are written; as those of Microsoft Graph are unless it is given. */
  readonly dialect?: Dialect;
  /** The folder to write to. */
  readonly output?: string;
  /** A folder of templates that override ours. */
  readonly templates?: string;
  /** How severe findings are, by code. */
  readonly rules?: RuleSettings;
  /** Compares only, and writes nothing. */
  readonly check?: boolean;
  /** A folder that caches what is read for the next run; without it, nothing is cached. */
  readonly cache?: string;
  /** Called after each page that had to be read, with how many of them are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What {@link generate} did, or with `check` would do. */
export interface GenerateResult {
  /** By path, the files that stay as they are included. */
  readonly files: readonly FileChange[];
  /** By page, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** In the order of the pipeline; a stage that the cache made unnecessary is absent. */
  readonly stages: readonly Stage[];
}

/**
 * Turns pages into TypeScript. The content of pages never makes it fail; it only makes findings.
 *
 * @throws an input error (see {@link isInputError}) for input, templates or output that cannot be read or written
 */
export function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  return createGenerator(options)();
}

/** Like {@link generate}, to be called again and again: facts of pages that have not changed stay in memory. */
export function createGenerator(options: GenerateOptions): () => Promise<GenerateResult> {
  const { input = defaults.input, output = defaults.output, dialect = defaults.dialect } = options;
  const { check = false, rules = {}, emit, baseUrl } = options;
  const buildOptions: BuildOptions = { ...(emit && { emit }), ...(baseUrl !== undefined && { baseUrl }) };
  const entries = options.cache === undefined ? undefined : openEntries(options.cache, input);
  const facts = createFactsCache(entries);
  const builds = createBuildCache(entries);

  return async () => {
    const stopwatch = startStopwatch();
    const templates = await readTemplates(options.templates);
    const corrections = await chosenCorrections(options.corrections, input, dialect);
    const sources = await findSources(input, dialect);
    const settings = JSON.stringify({ corrections, buildOptions });
    const key = contentHash(settings, templates.key, ...sources.map((source) => source.key));
    stopwatch.lap("find");
    const cached = builds.get(key, outputReader(output));
    const built = cached ?? (await buildAll());
    if (cached === undefined) builds.set(key, built);
    const changes = compareOutput(output, built.files);
    stopwatch.lap("compare");
    if (!check) applyChanges(output, changes);
    stopwatch.lap("write");
    return { files: changes, diagnostics: applyRules(built.diagnostics, rules), stages: stopwatch.stages };

    async function buildAll(): Promise<Build> {
      // Loaded only when something is read: most runs of a build step change nothing.
      const [{ readPages }, { build }] = await Promise.all([import("./pages/read-pages.ts"), import("./build.ts")]);
      const { onProgress } = options;
      const pages = await readPages(sources, dialect, { cache: facts, ...(onProgress && { onProgress }) });
      facts.save();
      stopwatch.lap("read");
      const { files, diagnostics } = build(pages, dialect, corrections, templates, buildOptions, stopwatch);
      return { files: withManifest(files), diagnostics };
    }
  };
}
