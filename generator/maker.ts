import type { BuildMemory } from "./build.ts";
import type { Made } from "./build-cache.ts";
import { type BuildRecord, type RecordParts, type RecordTexts, readRecord } from "./build-record.ts";
import type { BuildOptions } from "./emitters.ts";
import type { Found } from "./found.ts";
import type { Helper } from "./helper.ts";
import type { FactsCache } from "./pages/facts-cache.ts";
import type { PageReader } from "./pages/read.ts";
import type { PageSource } from "./pages/sources.ts";
import { keepHead, keepParts, keptRecord } from "./record-cache.ts";
import type { Stopwatch } from "./stages.ts";
import type { Store } from "./store.ts";

/** Makes what was found into files. */
export interface Maker {
  /** @param base what was made before, if anything was */
  make(found: Found, base: Made | undefined, stopwatch: Stopwatch): Promise<Made>;
  /** Takes the time that the first revision of what was made would take longer. */
  prepare(made: Made): void;
}

/** What a maker is given once. */
export interface MakerOptions {
  readonly reader: PageReader;
  readonly helper: Helper;
  /** Where the reader puts facts. */
  readonly facts: FactsCache;
  readonly options: BuildOptions;
  /** With `often`, what is made is remembered in its parts. */
  readonly calls: "once" | "often";
  /** Where earlier processes have kept their records, and this one keeps that of its first build. */
  readonly store?: Store;
}

/** So many edited pages are worth building everything again, after which none is edited any more. */
const mostEdits = 30;

/** A maker revises what was made before where only words have changed, and builds everything where that is not so. */
export function createMaker({ reader, helper, facts, options, calls, store }: MakerOptions): Maker {
  let memory: BuildMemory | undefined;
  let latest: { readonly key: string; readonly record: () => RecordTexts } | undefined;
  let opened: { readonly key: string; readonly record: BuildRecord } | undefined;

  const open = (made: Made): BuildRecord | undefined => {
    if (made.recorded === undefined) return undefined;
    if (opened?.key !== made.recorded) {
      const own = made.recorded === latest?.key ? latest?.record() : undefined;
      const texts = own ?? (store && keptRecord(store, made.recorded));
      opened = texts && { key: made.recorded, record: readRecord(texts) };
    }
    return opened?.record;
  };
  const build = async (found: Found, stopwatch: Stopwatch): Promise<Made> => {
    const { sources, corrections, templates, settings, key } = await found.withTexts(facts.has);
    // What comes next is loaded between the pages that this thread reads.
    const next = import("./build.ts");
    const pages = await reader.read(sources);
    if (memory === undefined) helper.start(sources.length);
    facts.save("drop");
    stopwatch.lap("read");
    const { build: buildAll, rememberBuilds } = await next;
    if (calls === "often" && memory?.templates !== templates.key) memory = rememberBuilds(templates);
    // Later builds of this process replace each other in its memory.
    const keptIn = latest === undefined ? store : undefined;
    const help = {
      memory,
      validatorsApart: helper.validators,
      keepParts: keptIn && ((parts: RecordParts) => keepParts(keptIn, key, parts)),
    };
    const { record, ...built } = await buildAll(pages, corrections, templates, options, stopwatch, help);
    const kept = keptIn && record?.(sources);
    if (keptIn && kept) keepHead(keptIn, key, kept.head);
    latest = record && { key, record: () => kept ?? record(sources) };
    return { ...built, key, settings, ...(record && { recorded: key }), edited: [] };
  };
  const revise = async (found: Found, base: Made, stopwatch: Stopwatch): Promise<Made | undefined> => {
    const record = base.settings === found.settings ? open(base) : undefined;
    const edited = record && editedSources(record, found.sources);
    if (record === undefined || edited === undefined) return undefined;
    const next = import("./revise.ts");
    const factsOf = (path: string) => facts.find({ path, key: record.sources.get(path) ?? "" });
    const after = new Map((await reader.read(edited)).map((page) => [page.path, page]));
    // A run that was stopped may have left behind that it looked at a page, and not what it read there.
    if (after.size < edited.length) return undefined;
    const { reviseBuild } = await next;
    const touched = new Set([...after.keys(), ...base.edited]);
    const edits = [...touched].map((path) => ({ before: factsOf(path), after: after.get(path) ?? factsOf(path) }));
    const findings = base.edited.length === 0 ? base.diagnostics : record.findings();
    const revision = reviseBuild(record, findings, edits, factsOf, found.templates, options);
    if (revision === undefined) return undefined;
    facts.save("keep");
    stopwatch.lap("revise");
    const revised = new Map(revision.files.map((file) => [file.path, file]));
    const files = base.files.map((file) => revised.get(file.path) ?? file);
    return { ...base, key: found.key, files, diagnostics: revision.diagnostics, edited: [...after.keys()] };
  };
  return {
    prepare: open,
    make: async (found, base, stopwatch) =>
      (base && (await revise(found, base, stopwatch))) ?? (await build(found, stopwatch)),
  };
}

/** The sources that are not as they were recorded; nothing where that is more than edits of a few pages. */
function editedSources(record: BuildRecord, sources: readonly PageSource[]): readonly PageSource[] | undefined {
  const edited = sources.filter(({ path, key }) => record.sources.get(path) !== key);
  const isFew = sources.length === record.sources.size && edited.length <= mostEdits;
  return isFew && edited.every(({ path, finding }) => !finding && record.sources.has(path)) ? edited : undefined;
}
