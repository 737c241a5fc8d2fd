import { type BuildKeeper, keepBuild, type Made } from "./build-cache.ts";
import type { OutputFile } from "./emit/plan.ts";
import type { ValidatorParts } from "./emit/validators-apart.ts";
import { type Line, writeSealed } from "./sealed-file.ts";
import type { LineWriter } from "./store.ts";
import { possibleThreads, startThread, type Thread } from "./thread.ts";

/** What the thread of a helper does. */
export type HelperJobs = {
  /** As {@link writeSealed} does. */
  keep(text: { readonly file: string; readonly lines: readonly Line[] }): void;
  /** As {@link keepBuild} does, in the store of this folder. */
  keepBuild(kept: { readonly directory: string; readonly build: Made }): void;
  /** As `validatorsApart` does. */
  validators(parts: ValidatorParts): Promise<readonly OutputFile[]>;
};

/** A thread that takes work off this one while it links, emits and writes, which it does alone otherwise. */
export interface Helper {
  /** Starts the thread, if so many pages are worth it. */
  start(pages: number): void;
  /** Writes as {@link writeSealed} does, sooner or later. */
  readonly keep: LineWriter;
  /** Keeps as {@link keepBuild} does, sooner or later. */
  readonly keepBuild: BuildKeeper;
  /** Makes validators on the thread; nothing where there is none, or where it cannot. */
  validators(parts: () => ValidatorParts): Promise<readonly OutputFile[] | undefined>;
  /** Waits for everything to be written. */
  settle(): Promise<void>;
  /** Ends the thread. */
  stop(): void;
}

/** So many pages take longer to link than a thread takes to start. */
const fewestPages = 300;

/** In MB: hardly anything of what it makes is kept for long. */
const youngGeneration = 16;

/** @param threads how many there may be, this one included */
export function createHelper(threads: number): Helper {
  let thread: Thread<HelperJobs> | undefined;
  let writing: Promise<void>[] = [];
  const elsewhere = (ask: (helper: Thread<HelperJobs>) => Promise<void>, here: () => void) => {
    if (thread === undefined) here();
    else writing.push(ask(thread).catch(here));
  };
  return {
    start: (pages) => {
      if (possibleThreads(threads) > 1 && pages >= fewestPages)
        thread ??= startThread(new URL("./helper-thread.js", import.meta.url), {
          maxYoungGenerationSizeMb: youngGeneration,
        });
    },
    keep: (file, lines) =>
      elsewhere(
        (helper) => helper.ask("keep", { file, lines }),
        () => writeSealed(file, lines),
      ),
    keepBuild: (store, build) =>
      elsewhere(
        (helper) => helper.ask("keepBuild", { directory: store.directory, build }),
        () => keepBuild(store, build),
      ),
    validators: async (parts) => thread?.ask("validators", parts()).catch(() => undefined),
    settle: async () => {
      const written = writing;
      writing = [];
      await Promise.all(written);
    },
    stop: () => {
      thread?.stop();
      thread = undefined;
      // What it has not written by now it never will, so that nobody may wait for it.
      writing = [];
    },
  };
}
