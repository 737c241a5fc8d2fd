import type { PageFacts } from "../pages/facts/page-facts.ts";
import type { CacheEntries } from "./entries.ts";

/** The facts of pages that were read before, by the keys of their sources. */
export interface FactsCache {
  get(key: string): PageFacts | undefined;
  set(key: string, facts: PageFacts): void;
  /** Ends a round: drops the facts that it did not use. The first round writes the rest for the next process. */
  save(): void;
}

/**
 * Caches facts as long as the process runs, and between processes where there are entries.
 *
 * @param entries where facts are read from, and written to once; later rounds of the same process have them in memory
 */
export function createFactsCache(entries?: CacheEntries): FactsCache {
  let stored: ReadonlyMap<string, string> | undefined;
  let isSaved = entries === undefined;
  let cached = new Map<string, PageFacts>();
  let used = new Map<string, PageFacts>();
  const storedFacts = (key: string): PageFacts | undefined => {
    if (isSaved) return undefined;
    stored ??= new Map((entries?.read("facts") ?? []).map(keyAndJson));
    const json = stored.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  };
  return {
    get: (key) => {
      const facts = used.get(key) ?? cached.get(key) ?? storedFacts(key);
      if (facts !== undefined) used.set(key, facts);
      return facts;
    },
    set: (key, facts) => {
      used.set(key, facts);
    },
    save: () => {
      cached = used;
      used = new Map();
      if (isSaved) return;
      isSaved = true;
      const isCurrent = stored?.size === cached.size && [...cached.keys()].every((key) => stored?.has(key));
      if (!isCurrent)
        entries?.write(
          "facts",
          Array.from(cached, ([key, facts]) => `${key} ${stored?.get(key) ?? JSON.stringify(facts)}`),
        );
      stored = undefined;
    },
  };
}

function keyAndJson(line: string): readonly [key: string, json: string] {
  const space = line.indexOf(" ");
  return [line.slice(0, space), line.slice(space + 1)];
}
