import type { ExpandedPage } from "./include.ts";

/** A page for a worker to parse. */
export interface PageTask {
  readonly path: string;
  readonly page: ExpandedPage;
}

/** Parses pages somewhere else. */
export interface PageWorker {
  /**
   * The facts of each page as JSON, which threads exchange faster than objects.
   *
   * @throws what keeps the worker from working, if anything does
   */
  parse(tasks: readonly PageTask[]): Promise<readonly string[]>;
}

/** Those that parse pages beside this thread. */
export interface PageWorkers {
  /**
   * Starts as many as so many pages are worth, if they have not been started before; none where this thread would be
   * done before another one is there.
   */
  start(pages: number): readonly PageWorker[];
  /** Ends those that parsing was all the work for. */
  release(): void;
}
