import { defaultThreads, possibleThreads, startThread, type Thread } from "../thread.ts";
import type { ExpandedPage } from "./include.ts";

/** A page for a worker to parse. */
export interface PageTask {
  readonly path: string;
  readonly page: ExpandedPage;
}

/** What a worker does. */
export type PageJobs = {
  /** Parses pages, and gives the facts of each as JSON, which threads exchange faster than objects. */
  parse(tasks: readonly PageTask[]): Promise<readonly string[]>;
};

/** A thread that parses pages. */
export type PageWorker = Thread<PageJobs>;

/** The threads that parse pages beside this one. */
export interface PageWorkers {
  /**
   * Starts as many as so many pages are worth, if they have not been started before; none where this thread would be
   * done before another one is there.
   */
  start(pages: number): readonly PageWorker[];
  /** Ends those that were started. */
  stop(): void;
}

/** Beyond this many pages for each, threads are worth their start. */
const pagesPerThread = 150;

/** In MB: room enough that what parsing leaves behind is cleared cheaply. */
const youngGeneration = 16;

/** @param threads how many there may be, this one included */
export function createPageWorkers(threads: number = defaultThreads): PageWorkers {
  const entry = new URL("./worker.js", import.meta.url);
  const started: PageWorker[] = [];
  return {
    start: (pages) => {
      const others = Math.min(possibleThreads(threads), Math.ceil(pages / pagesPerThread)) - 1;
      while (started.length < others) started.push(startThread(entry, { maxYoungGenerationSizeMb: youngGeneration }));
      return started.slice(0, Math.max(others, 0));
    },
    stop: () => {
      for (const worker of started.splice(0)) worker.stop();
    },
  };
}
