import { hasThreads, startThread, type Thread } from "../thread.ts";
import type { ExpandedPage } from "./include.ts";

/** A page for a worker to parse. */
export interface PageTask {
  readonly path: string;
  readonly page: ExpandedPage;
}

/** A thread that parses pages. It answers with the facts of each as JSON, which threads exchange faster than objects. */
export type PageWorker = Thread<readonly PageTask[], readonly string[]>;

/** In MB: room enough that what parsing leaves behind is cleared cheaply. */
const youngGeneration = 32;

/** Starts threads, if there can be any. */
export function startWorkers(count: number): PageWorker[] {
  if (!hasThreads) return [];
  const entry = new URL("./worker.js", import.meta.url);
  return Array.from({ length: Math.max(count, 0) }, () =>
    startThread(entry, { maxYoungGenerationSizeMb: youngGeneration }),
  );
}
