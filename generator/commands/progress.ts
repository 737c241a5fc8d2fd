/** In milliseconds: shorter runs show no progress. */
const patience = 500;
/** In milliseconds, between two updates of the line. */
const pause = 100;

/**
 * Starts to show progress in a line, on a terminal only; pipes and logs of a CI do not receive it.
 *
 * @param now a clock, in milliseconds
 */
export function startProgress(
  terminal: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  environment: NodeJS.ProcessEnv = process.env,
  now: () => number = performance.now.bind(performance),
) {
  if (!terminal.isTTY || environment["CI"] !== undefined) return { report: () => undefined, end: () => undefined };
  const start = now();
  let shown: number | undefined;
  return {
    /** @param done pages that are read, of `total` that have to be */
    report: (done: number, total: number) => {
      const time = now();
      if (time < start + patience || time < (shown ?? 0) + pause) return;
      shown = time;
      terminal.write(`\r\u001B[K${progressText(done, total, time - start)}`);
    },
    /** Clears the line. */
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
