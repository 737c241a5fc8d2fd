import { setImmediate as immediate } from "node:timers/promises";
import type { PageFacts } from "./facts.ts";
import type { ExpandedPage } from "./include.ts";
import { createPageWorkers, type PageTask, type PageWorker } from "./workers.ts";

/** Parses pages, on other threads as well where there are many. */
export interface PageParser {
  /** Starts the threads that so many pages are worth, so that they are there when they are needed. */
  start(pages: number): void;
  /** Lets another thread parse a page that will be asked for, unless all of them have enough to do. */
  ahead(task: PageTask): void;
  /**
   * Parses all of these, and ends the threads.
   *
   * @param put receives the facts of each page, in any order, with their JSON where there is one already
   */
  parse<Task extends PageTask>(tasks: readonly Task[], put: Put<Task>): Promise<void>;
  /** Ends the threads. */
  stop(): void;
}

type Put<Task> = (task: Task, facts: PageFacts, json?: string) => void;

/** How many pages a thread takes at once. */
const batchSize = 8;

/** @param threads how many there may be, this one included */
export function createPageParser(threads?: number): PageParser {
  const workers = createPageWorkers(threads);
  const early = new Map<ExpandedPage, Promise<string | undefined>>();
  let turns: PageWorker[] = [];
  let batch: PageTask[] = [];
  const forget = () => {
    early.clear();
    turns = [];
    batch = [];
  };
  return {
    start: (pages) => {
      forget();
      const started = workers.start(pages);
      // Half of what each takes in the end, so that none has more left to do than others.
      const rounds = Math.floor(pages / (started.length + 1) / 2 / batchSize);
      turns = Array.from({ length: rounds }, () => started).flat();
    },
    ahead: (task) => {
      if (turns.length === 0) return;
      batch.push(task);
      if (batch.length < batchSize) return;
      const texts = parseThere(batch, turns.pop());
      for (const [at, { page }] of batch.entries())
        early.set(
          page,
          texts.then((all) => all[at]),
        );
      batch = [];
    },
    parse: async (tasks, put) => {
      const rest = tasks.filter(({ page }) => !early.has(page));
      const others = tasks.map(async (task) => {
        const text = early.get(task.page);
        if (text !== undefined) await putText(task, await text, put);
      });
      await Promise.all([parseAll(rest, workers.start(rest.length), put), ...others]);
      forget();
      workers.stop();
    },
    stop: workers.stop,
  };
}

/** Each thread takes the next few pages whenever it is done, this one as well. */
async function parseAll<Task extends PageTask>(tasks: readonly Task[], workers: readonly PageWorker[], put: Put<Task>) {
  let next = 0;
  const take = () => {
    next += batchSize;
    return tasks.slice(next - batchSize, next);
  };
  const here = async () => {
    for (let batch = take(); batch.length > 0; batch = take()) {
      await parseHere(batch, put);
      // Others may have an answer, and somebody may want to stop.
      await immediate();
    }
  };
  const there = async (worker: PageWorker) => {
    for (let batch = take(); batch.length > 0; batch = take()) {
      const texts = await parseThere(batch, worker);
      for (const [at, task] of batch.entries()) await putText(task, texts[at], put);
    }
  };
  // While a thread works on one batch, the next one waits for it, so that it never waits for this thread.
  await Promise.all([...workers.flatMap((worker) => [there(worker), there(worker)]), here()]);
}

/** The facts of each page as JSON; nothing where something keeps the thread from working, which need not keep this one. */
function parseThere(tasks: readonly PageTask[], worker?: PageWorker): Promise<readonly (string | undefined)[]> {
  const asked = worker?.ask(
    "parse",
    tasks.map(({ path, page }) => ({ path, page })),
  );
  return asked?.catch(() => []) ?? Promise.resolve([]);
}

async function parseHere<Task extends PageTask>(tasks: readonly Task[], put: Put<Task>): Promise<void> {
  // What reads pages takes time to load, which runs that read none do not have to spend.
  const { readExpandedPage } = await import("./page.ts");
  for (const task of tasks) put(task, readExpandedPage(task.path, task.page));
}

async function putText<Task extends PageTask>(task: Task, text: string | undefined, put: Put<Task>): Promise<void> {
  if (text === undefined) await parseHere([task], put);
  else put(task, JSON.parse(text), text);
}
