import { type BuildKeeper, keepBuild, type Made } from "./build-cache.ts";
import { isBuilt } from "./built.ts";
import type { OutputFile } from "./emit/plan.ts";
import type { ValidatorParts } from "./emit/validators-apart.ts";
import type { PageTask, PageWorker, PageWorkers } from "./pages/workers.ts";
import { writeSealed } from "./sealed-file.ts";
import type { LineWriter } from "./store.ts";
import { defaultThreads, startThread, type Thread } from "./thread.ts";

/** What threads beside this one do. */
export type WorkerJobs = {
  /** As `PageWorker.parse` does. */
  parse(tasks: readonly PageTask[]): Promise<readonly string[]>;
  /** As {@link writeSealed} does. */
  keep(text: { readonly file: string; readonly lines: readonly string[] }): void;
  /** As {@link keepBuild} does, in the store of this folder. */
  keepBuild(kept: { readonly directory: string; readonly build: Made }): Promise<void>;
  /** As `validatorsApart` does. */
  validators(parts: ValidatorParts): Promise<readonly OutputFile[]>;
};

/** The threads beside this one, which have work as long as pages are turned into TypeScript. */
export interface Workers extends PageWorkers {
  /** Starts one that helps with so many pages which need not be parsed, if that is worth it and there is none. */
  help(pages: number): void;
  /** Writes as {@link writeSealed} does; on another thread where there is one, while this one goes on. */
  readonly keep: LineWriter;
  /** Keeps as {@link keepBuild} does, in the same way. */
  readonly keepBuild: BuildKeeper;
  /** Makes validators on another thread; nothing where there is none, or where it cannot. */
  validators(parts: () => ValidatorParts): Promise<readonly OutputFile[] | undefined>;
  /** Waits for everything to be written. */
  settle(): Promise<void>;
  /** Ends all of them. */
  stop(): void;
}

/** Beyond this many pages for each, threads are worth their start. */
const pagesPerThread = 150;

/** In MB: room enough that what parsing leaves behind is cleared cheaply. */
const youngGeneration = 16;

/** @param threads how many there may be, this one included */
export function createWorkers(threads: number = defaultThreads): Workers {
  const entry = new URL("./worker.js", import.meta.url);
  const started: Thread<WorkerJobs>[] = [];
  let writing: Promise<void>[] = [];
  const stop = (first: number) => {
    for (const thread of started.splice(first)) thread.stop();
  };
  const elsewhere = (ask: (thread: Thread<WorkerJobs>) => Promise<void>, here: () => void) => {
    const [thread] = started;
    if (thread === undefined) here();
    else writing.push(ask(thread).catch(here));
  };
  const start = (pages: number, most: number) => {
    // Not every Node.js could load the sources of a thread.
    const others = isBuilt ? Math.max(Math.min(most, Math.ceil(pages / pagesPerThread)) - 1, 0) : 0;
    while (started.length < others) started.push(startThread(entry, { maxYoungGenerationSizeMb: youngGeneration }));
    return started.slice(0, others);
  };
  return {
    start: (pages) =>
      start(pages, threads).map((thread): PageWorker => ({ parse: (tasks) => thread.ask("parse", tasks) })),
    help: (pages) => {
      start(pages, Math.min(threads, 2));
    },
    release: () => stop(1),
    keep: (file, lines) =>
      elsewhere(
        (thread) => thread.ask("keep", { file, lines }),
        () => writeSealed(file, lines),
      ),
    keepBuild: (store, build) =>
      elsewhere(
        (thread) => thread.ask("keepBuild", { directory: store.directory, build }),
        () => keepBuild(store, build),
      ),
    validators: async (parts) => {
      const [thread] = started;
      return thread?.ask("validators", parts()).catch(() => undefined);
    },
    settle: async () => {
      const written = writing;
      writing = [];
      await Promise.all(written);
    },
    stop: () => stop(0),
  };
}
