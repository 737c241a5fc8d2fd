import type { PageFacts } from "./facts.ts";
import type { FactsCache } from "./facts-cache.ts";
import { createPageParser } from "./parser.ts";
import { findSources, type PageSource } from "./sources.ts";

/** How pages are read; none of it has a say in the facts. */
export interface ReadOptions {
  /** Facts of earlier runs; those that are new are added, and saved by whoever opened it. */
  readonly cache?: FactsCache;
  /** How many threads parse pages at once, this one included. */
  readonly threads?: number;
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
  /** Ends the threads, which reading does itself unless it fails. */
  stop(): void;
}

/**
 * Reads all pages of a folder and the folders in it, or a single page.
 *
 * @param input a folder or a `.md` file
 * @returns facts in the order of the pages' paths; a page that cannot be read as text has only a finding
 * @throws an input error where the input is missing, holds no page, or cannot be read
 */
export async function readPages(input: string): Promise<PageFacts[]> {
  const reader = createPageReader();
  try {
    return await reader.read(await findSources(input, { onCount: reader.start, onSource: reader.ahead }));
  } finally {
    reader.stop();
  }
}

/** Makes what reads pages; it starts no threads by itself. */
export function createPageReader({ cache, threads, onProgress }: ReadOptions = {}): PageReader {
  const parser = createPageParser(threads);
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
    stop: parser.stop,
  };
}

function unreadable({ path, finding }: PageSource): PageFacts | undefined {
  return finding && { path, kind: "conceptual", types: [], enums: [], diagnostics: [finding] };
}
