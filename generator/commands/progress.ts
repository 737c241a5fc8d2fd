/** In milliseconds: shorter runs show nothing. */
const patience = 500;
/** In milliseconds, between two pictures of the line. */
const pause = 100;

/** A line on the terminal that tells how far a run is. */
export interface Progress {
  /** @param done pages that are read, of `total` that have to be */
  readonly report: (done: number, total: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/**
 * Starts to show progress, on a terminal only: nothing of it ends in a pipe or in the log of a CI.
 *
 * @param now a clock, in milliseconds
 */
export function startProgress(
  terminal: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  environment: NodeJS.ProcessEnv = process.env,
  now: () => number = performance.now.bind(performance),
): Progress {
  if (!terminal.isTTY || environment["CI"] !== undefined) return { report: () => undefined, end: () => undefined };
  const start = now();
  let shown: number | undefined;
  return {
    report: (done, total) => {
      const time = now();
      if (time < start + patience || time < (shown ?? 0) + pause) return;
      shown = time;
      terminal.write(`\r\u001B[K${progressText(done, total, time - start)}`);
    },
    end: () => {
      if (shown !== undefined) terminal.write("\r\u001B[K");
    },
  };
}

/** @param elapsed in milliseconds */
function progressText(done: number, total: number, elapsed: number): string {
  const rate = (1000 * done) / Math.max(elapsed, 1);
  const left = Math.ceil((total - done) / Math.max(rate, 1));
  return `${done} of ${total} pages, ${Math.round(rate)} a second, ${left} s left`;
}
