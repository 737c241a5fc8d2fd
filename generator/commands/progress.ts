/** In milliseconds: shorter runs show no progress. */
const patience = 500;
/** In milliseconds, between two updates of the line. */
const pause = 100;

/**
 * Shows the progress of one run after another in a line, on a terminal only; pipes and logs of a CI do not receive it.
 *
 * @param now a clock, in milliseconds
 */
export function createProgress(
  terminal: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  environment: NodeJS.ProcessEnv = process.env,
  now: () => number = performance.now.bind(performance),
) {
  if (!terminal.isTTY || environment["CI"] !== undefined) return { report: () => undefined, end: () => undefined };
  let start: number | undefined = now();
  let shown: number | undefined;
  return {
    /** @param done pages that are read, of `total` that have to be */
    report: (done: number, total: number) => {
      const time = now();
      start ??= time;
      if (time < start + patience || time < (shown ?? 0) + pause) return;
      shown = time;
      terminal.write(`\r\u001B[K${progressText(done, total, time - start)}`);
    },
    /** Clears the line; the next report is that of another run. */
    end: () => {
      if (shown !== undefined) terminal.write("\r\u001B[K");
      start = undefined;
      shown = undefined;
    },
  };
}

/** @param elapsed in milliseconds */
function progressText(done: number, total: number, elapsed: number): string {
  const rate = (1000 * done) / Math.max(elapsed, 1);
  const left = Math.ceil((total - done) / Math.max(rate, 1));
  return `${done} of ${total} pages, ${Math.round(rate)} a second, ${left} s left`;
}
