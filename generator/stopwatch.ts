/** A part of a run, and how long it took. */
export interface Stage {
  readonly name: "find" | "read" | "link" | "emit" | "compare" | "write";
  /** By the clock on the wall. */
  readonly milliseconds: number;
}

/** Measures the stages of a run, which follow each other. */
export interface Stopwatch {
  /** Ends a stage; the next one starts. */
  lap(name: Stage["name"]): void;
  readonly stages: readonly Stage[];
}

/** Starts measuring. */
export function startStopwatch(): Stopwatch {
  const stages: Stage[] = [];
  let start = performance.now();
  return {
    lap: (name) => {
      const end = performance.now();
      stages.push({ name, milliseconds: Math.round(end - start) });
      start = end;
    },
    stages,
  };
}
