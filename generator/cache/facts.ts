import type { PageFacts } from "../pages/facts/page-facts.ts";
import { attempt, type CacheEntries } from "./entries.ts";

/** The facts of pages that were read before, by the keys of their sources. */
export interface FactsCache {
  get(key: string): PageFacts | undefined;
  set(key: string, facts: PageFacts): void;
  /** Ends a round. Facts that it did not use are dropped, and the first round writes the others for the next process. */
  save(): void;
}

/**
 * Caches facts as long as the process runs, and for the next process where there are entries.
 *
 * @param entries read and written in the first round only, as later rounds of a process have the facts in memory
 */
export function createFactsCache(entries?: CacheEntries): FactsCache {
  let stored: Map<string, string> | undefined;
  let isSaved = entries === undefined;
  let previous = new Map<string, PageFacts>();
  let used = new Map<string, PageFacts>();
  const storedFacts = (key: string): PageFacts | undefined => {
    if (isSaved) return undefined;
    stored ??= new Map(entries?.read("facts")?.map(keyAndJson));
    const json = stored.get(key);
    return json === undefined ? undefined : attempt(() => JSON.parse(json));
  };
  return {
    get: (key) => {
      const facts = used.get(key) ?? previous.get(key) ?? storedFacts(key);
      if (facts !== undefined) used.set(key, facts);
      return facts;
    },
    set: (key, facts) => {
      used.set(key, facts);
      stored?.delete(key);
    },
    save: () => {
      previous = used;
      used = new Map();
      if (isSaved) return;
      isSaved = true;
      const isCurrent = stored?.size === previous.size && [...previous.keys()].every((key) => stored?.has(key));
      if (!isCurrent) {
        const lines = Array.from(previous, ([key, facts]) => `${key} ${stored?.get(key) ?? JSON.stringify(facts)}`);
        entries?.write("facts", lines);
      }
      stored = undefined;
    },
  };
}

function keyAndJson(line: string): readonly [key: string, json: string] {
  const space = line.indexOf(" ");
  return [line.slice(0, space), line.slice(space + 1)];
}
