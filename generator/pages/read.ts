import { availableParallelism } from "node:os";
import { setImmediate as immediate } from "node:timers/promises";
import type { PageFacts } from "./facts.ts";
import type { FactsCache } from "./facts-cache.ts";
import { findSources, type PageSource } from "./sources.ts";
import { type PageTask, type PageWorker, startWorkers } from "./workers.ts";

/** How pages are read; none of it has a say in the facts. */
export interface ReadOptions {
  /** Facts of earlier runs. */
  readonly cache?: FactsCache;
  /** How many threads parse at once; as many as the machine has processors, unless it is said. */
  readonly threads?: number;
  /** Is told how many of the pages that have to be parsed are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Is told when a thread that does something else would no longer slow the reading. */
  readonly onSpareThread?: () => void;
}

/** Beyond this many pages for each, a thread is worth its start. */
const pagesPerThread = 150;
/** How many pages a thread takes at once. */
const batchSize = 8;

/**
 * Reads all pages of a folder and the folders in it, or a single page.
 *
 * @param input a folder or a `.md` file
 * @returns facts in the order of the pages' paths; a page that cannot be read as text has only a finding
 * @throws an input error where the input is missing, holds no page, or cannot be read
 */
export async function readPages(input: string, options: ReadOptions = {}): Promise<PageFacts[]> {
  return readSources(await findSources(input), options);
}

/** Turns sources into facts, in their order. What is in the cache is not parsed; what is not, is put there. */
export async function readSources(sources: readonly PageSource[], options: ReadOptions = {}): Promise<PageFacts[]> {
  const { cache, threads = availableParallelism(), onProgress, onSpareThread } = options;
  const facts = sources.map((source) => unreadable(source) ?? cache?.find(source));
  const pending = sources.flatMap(({ path, page }, index) =>
    facts[index] === undefined && page !== undefined ? [{ index, path, page }] : [],
  );
  let done = 0;
  const put = ({ index }: { readonly index: number }, found: PageFacts, json?: string) => {
    const source = sources[index];
    if (source) cache?.add(source, found, json);
    facts[index] = found;
    done++;
    onProgress?.(done, pending.length);
  };
  await parseAll(pending, threads, put, onSpareThread);
  cache?.save();
  return facts.flatMap((found) => found ?? []);
}

function unreadable({ path, finding }: PageSource): PageFacts | undefined {
  return finding && { path, kind: "conceptual", types: [], enums: [], diagnostics: [finding] };
}

/**
 * Parses pages: many of them on other threads, each of which takes the next few whenever it is done, and few on this.
 *
 * @param put receives the facts of each page, in any order, with their JSON where there is one already
 */
async function parseAll<Task extends PageTask>(
  tasks: readonly Task[],
  threads: number,
  put: (task: Task, facts: PageFacts, json?: string) => void,
  onSpareThread?: () => void,
): Promise<void> {
  const count = Math.min(threads, Math.ceil(tasks.length / pagesPerThread));
  const workers = count > 1 ? startWorkers(count) : [];
  if (threads > Math.max(workers.length, 1)) onSpareThread?.();
  if (workers.length === 0) return parseHere(tasks, put);
  let next = 0;
  const take = () => {
    next += batchSize;
    return tasks.slice(next - batchSize, next);
  };
  const there = async ({ ask }: PageWorker) => {
    for (let batch = take(); batch.length > 0; batch = take()) {
      const texts = await ask(batch.map(({ path, page }) => ({ path, page })));
      for (const [at, text] of texts.entries()) {
        const task = batch[at];
        if (task) put(task, JSON.parse(text), text);
      }
    }
    onSpareThread?.();
  };
  try {
    // While a thread works on one batch, the next one waits for it, so that it never waits for this thread.
    await Promise.all(workers.flatMap((worker) => [there(worker), there(worker)]));
  } finally {
    for (const worker of workers) worker.stop();
  }
}

async function parseHere<Task extends PageTask>(
  tasks: readonly Task[],
  put: (task: Task, facts: PageFacts) => void,
): Promise<void> {
  if (tasks.length === 0) return;
  // The parser takes time to load, which runs that parse nothing do not have to spend.
  const { readExpandedPage } = await import("./page.ts");
  for (const [at, task] of tasks.entries()) {
    put(task, readExpandedPage(task.path, task.page));
    if (at % batchSize === 0) await immediate();
  }
}
