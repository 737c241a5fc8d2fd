import { chosenCorrections } from "./corrections/chosen.ts";
import type { CorrectionFact } from "./corrections/facts.ts";
import { loadTemplates, type Templates } from "./emit/templates.ts";
import type { BuildOptions } from "./emitters.ts";
import { contentHash } from "./hash.ts";
import type { SourceKey } from "./pages/facts-cache.ts";
import { keptSources, knownSources } from "./pages/known-sources.ts";
import { type FindOptions, findSources, type PageSource } from "./pages/sources.ts";
import type { Store } from "./store.ts";

/** Everything that decides what comes out. */
export interface Found {
  /** Those that were known before may lack their texts. */
  readonly sources: readonly PageSource[];
  readonly corrections: readonly CorrectionFact[];
  readonly templates: Templates;
  /** A hash of all this but the sources, and of the options. */
  readonly settings: string;
  /** A hash of all this and of the options. */
  readonly key: string;
  /** The same, with the texts of all sources whose facts are not known. */
  withTexts(isKnown: (source: SourceKey) => boolean): Promise<Found>;
}

/** Where that stands; without corrections or templates of one's own there are none. */
export interface Places {
  readonly input: string;
  readonly corrections: string | undefined;
  readonly templates: string | undefined;
}

/** Looks at everything, or at what is known to have changed. What it finds as it was before is not read again. */
export type Finder = (looking: Omit<FindOptions, "known">) => Promise<Found>;

/** In the store: what is known of sources. */
const name = "sources";
/** So few sources are rather read again by the next run than that all are written down again. */
const mostReadAgain = 30;

/** @param store where what is known of sources is kept */
export function createFinder(places: Places, options: BuildOptions, store?: Store): Finder {
  const known = knownSources(store?.read(name)?.[0]);
  let kept = new Map(known);
  const keep = () => {
    const news = [...known].filter(([path, source]) => kept.get(path) !== source);
    if (news.length <= (kept.size === 0 ? 0 : mostReadAgain)) return;
    store?.write(name, [keptSources(known)]);
    kept = new Map(known);
  };
  const find: Finder = async (looking) => {
    const templates = await loadTemplates(places.templates);
    const corrections = await chosenCorrections(places.corrections, places.input);
    const sources = await findSources(places.input, { ...looking, known });
    if (looking.changed === undefined) keep();
    const settings = contentHash(JSON.stringify({ corrections, options }), templates.key);
    const found: Found = {
      sources,
      corrections,
      templates,
      settings,
      key: contentHash(settings, ...sources.map((source) => source.key)),
      withTexts: async (isKnown) => {
        const missing = sources.filter(({ page, finding, ...source }) => !page && !finding && !isKnown(source));
        for (const { path } of missing) known.delete(path);
        return missing.length === 0 ? found : find({});
      },
    };
    return found;
  };
  return find;
}
