import { type Build, createBuildCache } from "./cache/build.ts";
import { openEntries } from "./cache/entries.ts";
import { createFactsCache } from "./cache/facts.ts";
import { readCorrections } from "./configuration/corrections/read-corrections.ts";
import { defaults } from "./configuration/defaults.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { inputError } from "./diagnostics/input-error.ts";
import { applyRules, type RuleSettings } from "./diagnostics/severities.ts";
import { importerWithoutModels } from "./emit/artefacts.ts";
import type { BuildOptions } from "./emit/emit.ts";
import { readTemplates } from "./emit/template-files.ts";
import {
  applyChanges,
  compareOutput,
  type FileChange,
  outputReader,
  requireOwnFolder,
  withManifest,
} from "./emit/write.ts";
import { contentHash } from "./hash.ts";
import { type OptionNames, requireKnownOptions } from "./options.ts";
import { findSources } from "./pages/source/find.ts";
import { linkAndPlan, type PlanOptions, planOptionNames } from "./plan-pages.ts";
import { readSources, requireReference } from "./read-input.ts";
import { type Stage, startStopwatch } from "./stopwatch.ts";

/** The options of {@link generate}. */
export interface GenerateOptions extends BuildOptions, PlanOptions {
  /** The folder to write to. */
  readonly output?: string;
  /** A folder of templates that override the built-in ones. */
  readonly templates?: string;
  /** How severe findings are, by code. */
  readonly rules?: RuleSettings;
  /** Whether to compare only, and to write nothing. */
  readonly check?: boolean;
  /** Whether to write to a folder that holds other files and no earlier output. */
  readonly force?: boolean;
  /** A folder that caches facts and the last build for the next run; without it, nothing is cached. */
  readonly cache?: string;
  /** Called after each page that is not in the cache, with how many of them are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What {@link generate} did, or would do with `check`. */
export interface GenerateResult {
  /** All files in the order of their paths, unchanged ones too. */
  readonly files: readonly FileChange[];
  /** In the order of page, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** In the order of the pipeline, without those that the cache made unnecessary. */
  readonly stages: readonly Stage[];
}

const optionNames: OptionNames<GenerateOptions> = {
  ...planOptionNames,
  baseUrl: true,
  check: true,
  docsUrl: true,
  emit: true,
  exclude: true,
  force: true,
  importExtension: true,
  include: true,
  onProgress: true,
  output: true,
  rules: true,
  shallowValidators: true,
  templates: true,
};

/**
 * Turns pages into TypeScript. The content of pages never makes it fail: what is wrong with them becomes findings.
 *
 * @throws an input error (see {@link isInputError}) for input, templates or output that cannot be read or written
 */
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  requireKnownOptions(options, optionNames);
  return createGenerator(options)();
}

/** Creates a {@link generate} to be called repeatedly, which keeps the facts of unchanged pages in memory. */
export function createGenerator(options: GenerateOptions): () => Promise<GenerateResult> {
  const { input = defaults.input, output = defaults.output, dialect = defaults.dialect } = options;
  const { check = false, force = false, rules = {} } = options;
  const { emit, baseUrl, importExtension, docsUrl, include, exclude, shallowValidators } = options;
  const chosen = { emit, baseUrl, importExtension, docsUrl, include, exclude, shallowValidators };
  const importer = importerWithoutModels(emit ?? []);
  if (importer !== undefined) throw inputError(`${importer} import the models; expected "models" beside them in emit`);
  const entries = options.cache === undefined ? undefined : openEntries(options.cache, input);
  const facts = createFactsCache(entries);
  const builds = createBuildCache(entries);

  return async () => {
    const stopwatch = startStopwatch();
    const templates = await readTemplates(options.templates);
    const corrections = await readCorrections(options.corrections, input, dialect);
    const sources = await findSources(input, dialect);
    const settings = JSON.stringify({ corrections, ...chosen });
    const key = contentHash(settings, templates.key, ...sources.map((source) => source.key));
    stopwatch.lap("find");
    const { files, diagnostics } = builds.get(key, outputReader(output)) ?? (await build());
    const changes = compareOutput(output, files);
    stopwatch.lap("compare");
    if (!check && !force) requireOwnFolder(output);
    if (!check) applyChanges(output, changes);
    stopwatch.lap("write");
    return { files: changes, diagnostics: applyRules(diagnostics, rules), stages: stopwatch.stages };

    async function build(): Promise<Build> {
      const pages = await readSources(sources, dialect, facts, options.onProgress);
      await requireReference(pages, input, dialect);
      stopwatch.lap("read");
      const plan = await linkAndPlan(pages, dialect, corrections, templates, docsUrl);
      stopwatch.lap("link");
      const { emitFiles } = await import("./emit/emit.ts");
      const { findingsOf } = await import("./emit/plan/plan.ts");
      const built = {
        files: withManifest(emitFiles(plan, templates, options)),
        diagnostics: findingsOf(plan, baseUrl),
      };
      stopwatch.lap("emit");
      builds.set(key, built);
      return built;
    }
  };
}
