import { Worker } from "node:worker_threads";
import type { ExpandedPage } from "./include.ts";

/** A page for a worker to parse. */
export interface PageTask {
  readonly path: string;
  readonly page: ExpandedPage;
}

/** A thread that parses pages. */
export interface PageWorker {
  /** The facts of each of the pages as JSON, which threads exchange faster than objects. */
  read(tasks: readonly PageTask[]): Promise<readonly string[]>;
  stop(): void;
}

/** In MB: room enough that what parsing leaves behind is cleared cheaply. */
const youngGeneration = 32;

/** Starts threads. Run from its TypeScript sources, the generator has none, as not every Node.js could load them. */
export function startWorkers(count: number): PageWorker[] {
  const entry = new URL("./worker.js", import.meta.url);
  if (import.meta.url.endsWith(".ts")) return [];
  return Array.from({ length: Math.max(count, 0) }, () => {
    const worker = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } });
    // A thread answers in the order in which it is asked.
    const asked: { resolve: (texts: readonly string[]) => void; reject: (error: unknown) => void }[] = [];
    worker.on("message", (texts: readonly string[]) => asked.shift()?.resolve(texts));
    worker.on("error", (error) => {
      for (const { reject } of asked.splice(0)) reject(error);
    });
    return {
      read: (tasks) =>
        new Promise((resolve, reject) => {
          asked.push({ resolve, reject });
          worker.postMessage(tasks);
        }),
      stop: () => {
        worker.terminate();
      },
    };
  });
}
