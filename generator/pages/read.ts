import type { PageFacts } from "./facts.ts";
import type { FactsCache } from "./facts-cache.ts";
import { createPageParser } from "./parser.ts";
import type { PageSource } from "./sources.ts";
import type { PageWorkers } from "./workers.ts";

/** How pages are read; none of it has a say in the facts. */
export interface ReadOptions {
  /** Facts of earlier runs; those that are new are added, and saved by whoever opened it. */
  readonly cache?: FactsCache;
  /** The threads that parse pages beside this one. */
  readonly workers: PageWorkers;
  /** Is told how many of the pages that have to be parsed are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Turns sources into facts. */
export interface PageReader {
  /** Starts other threads, where it is known how many pages will have to be parsed. */
  start(pages: number): void;
  /** Lets other threads parse a page that will be read, while more are being found. */
  ahead(source: PageSource): void;
  /** The facts of sources, in their order. What is in the cache is not parsed; what is not, is put there. */
  read(sources: readonly PageSource[]): Promise<PageFacts[]>;
}

/** Makes what reads pages; it starts no threads by itself. */
export function createPageReader({ cache, workers, onProgress }: ReadOptions): PageReader {
  const parser = createPageParser(workers);
  return {
    start: parser.start,
    ahead: ({ path, page }) => {
      if (page !== undefined) parser.ahead({ path, page });
    },
    read: async (sources) => {
      const facts = sources.map((source) => unreadable(source) ?? cache?.find(source));
      const pending = sources.flatMap((source, index) =>
        facts[index] === undefined && source.page !== undefined
          ? [{ index, source, path: source.path, page: source.page }]
          : [],
      );
      let done = 0;
      await parser.parse(pending, ({ index, source }, found, json) => {
        cache?.add(source, found, json);
        facts[index] = found;
        done++;
        onProgress?.(done, pending.length);
      });
      return facts.flatMap((found) => found ?? []);
    },
  };
}

function unreadable({ path, finding }: PageSource): PageFacts | undefined {
  return finding && { path, kind: "conceptual", types: [], enums: [], diagnostics: [finding] };
}
