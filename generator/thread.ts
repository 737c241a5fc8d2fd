import { availableParallelism } from "node:os";
import { parentPort, type ResourceLimits, Worker } from "node:worker_threads";
import { isBuilt } from "./built.ts";

/** What a thread can be asked to do, by name. What is given and answered is copied from one thread to the other. */
export type Jobs = { readonly [name: string]: (given: never) => unknown };

type Given<Does extends Jobs, Name extends keyof Does> = Parameters<Does[Name]>[0];
type Answer<Does extends Jobs, Name extends keyof Does> = Awaited<ReturnType<Does[Name]>>;

/** Another thread, which does what it is asked in the order in which it is asked. */
export interface Thread<Does extends Jobs> {
  /** @throws what has ended the thread, if anything has */
  ask<Name extends keyof Does & string>(name: Name, given: Given<Does, Name>): Promise<Answer<Does, Name>>;
  /** Ends the thread; what it has not answered by then it never will. */
  stop(): void;
}

interface Question {
  readonly name: string;
  readonly given: unknown;
}

interface Asked {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** More would rather wait for what one of them does alone, and each takes memory. */
const mostThreads = 4;

/** How many threads work at once unless somebody says otherwise. */
export const defaultThreads: number = Math.min(availableParallelism(), mostThreads);

/** How many of the threads that somebody wants there can be: not every Node.js could load the sources of another. */
export function possibleThreads(wanted: number): number {
  return isBuilt ? wanted : 1;
}

/**
 * Starts a thread.
 *
 * @param entry a module that calls {@link doJobs}
 */
export function startThread<Does extends Jobs>(entry: URL, resourceLimits: ResourceLimits = {}): Thread<Does> {
  try {
    // The flags of this process may be of a kind that only a program given as text can have.
    return threadOf(new Worker(entry, { resourceLimits, execArgv: [] }));
  } catch (cause) {
    // A process may not be allowed to have other threads.
    return { ask: () => Promise.reject(cause), stop: () => undefined };
  }
}

function threadOf<Does extends Jobs>(worker: Worker): Thread<Does> {
  const asked: Asked[] = [];
  let end: { readonly cause: unknown } | undefined;
  const endBy = (cause: unknown) => {
    end ??= { cause };
    for (const { reject } of asked.splice(0)) reject(end.cause);
  };
  worker.on("message", (answer: unknown) => asked.shift()?.resolve(answer));
  worker.on("error", endBy);
  worker.on("exit", (code) => endBy(new Error(`A thread ended with ${code}`)));
  return {
    ask: (name, given) =>
      new Promise((resolve, reject) => {
        if (end !== undefined) {
          reject(end.cause);
          return;
        }
        // What cannot be copied is refused here, and never answered.
        worker.postMessage({ name, given } satisfies Question);
        asked.push({ resolve, reject });
      }),
    stop: () => {
      asked.length = 0;
      worker.terminate();
    },
  };
}

/** Makes this thread do what the thread that started it asks. A job that fails ends it. */
export function doJobs(jobs: Jobs): void {
  let last = Promise.resolve();
  parentPort?.on("message", ({ name, given }: { readonly name: string; readonly given: never }) => {
    last = last.then(async () => parentPort?.postMessage(await jobs[name]?.(given)));
  });
}
