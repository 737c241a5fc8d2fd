import { setImmediate as immediate } from "node:timers/promises";
import type { PageFacts } from "./facts.ts";
import type { FactsCache } from "./facts-cache.ts";
import { findSources, type PageSource } from "./sources.ts";
import { createPageWorkers, type PageTask, type PageWorker, type PageWorkers } from "./workers.ts";

/** How pages are read; none of it has a say in the facts. */
export interface ReadOptions {
  /** Facts of earlier runs; those that are new are added, and saved by whoever opened it. */
  readonly cache?: FactsCache;
  /** Those who made them stop them where reading fails; otherwise they are stopped. */
  readonly workers: PageWorkers;
  /** Is told how many of the pages that have to be parsed are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many pages a thread takes at once. */
const batchSize = 8;

/**
 * Reads all pages of a folder and the folders in it, or a single page.
 *
 * @param input a folder or a `.md` file
 * @returns facts in the order of the pages' paths; a page that cannot be read as text has only a finding
 * @throws an input error where the input is missing, holds no page, or cannot be read
 */
export async function readPages(input: string): Promise<PageFacts[]> {
  const workers = createPageWorkers();
  try {
    return await readSources(await findSources(input, { onCount: workers.start }), { workers });
  } finally {
    workers.stop();
  }
}

/** Turns sources into facts, in their order. What is in the cache is not parsed; what is not, is put there. */
export async function readSources(sources: readonly PageSource[], options: ReadOptions): Promise<PageFacts[]> {
  const { cache, workers, onProgress } = options;
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
  await parseAll(pending, workers, put);
  workers.stop();
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
  workers: PageWorkers,
  put: (task: Task, facts: PageFacts, json?: string) => void,
): Promise<void> {
  const started = workers.start(tasks.length);
  if (started.length === 0) return parseHere(tasks, put);
  let next = 0;
  const take = () => {
    next += batchSize;
    return tasks.slice(next - batchSize, next);
  };
  const there = async ({ ask }: PageWorker) => {
    for (let batch = take(); batch.length > 0; batch = take()) {
      // What keeps a thread from working need not keep this one.
      const texts = await ask(batch.map(({ path, page }) => ({ path, page }))).catch(() => undefined);
      if (texts === undefined) await parseHere(batch, put);
      for (const [at, text] of (texts ?? []).entries()) {
        const task = batch[at];
        if (task) put(task, JSON.parse(text), text);
      }
    }
  };
  // While a thread works on one batch, the next one waits for it, so that it never waits for this thread.
  await Promise.all(started.flatMap((worker) => [there(worker), there(worker)]));
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
