/** In milliseconds: shorter runs show no progress. */
const patience = 500;
/** In milliseconds, between two updates of the line. */
const pause = 100;

/** A line on the terminal that shows the progress of a run. */
export interface Progress {
  /** @param done pages that are read, of `total` that have to be */
  readonly report: (done: number, total: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/**
 * Starts to show progress, on a terminal only; pipes and logs of a CI do not receive it.
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
