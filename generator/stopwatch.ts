/** A part of a run, and how long it took. */
export interface Stage {
  readonly name: "find" | "read" | "link" | "emit" | "compare" | "write";
  /** Elapsed time, not processor time. */
  readonly milliseconds: number;
}

/** Starts to measure the stages of a run, one after the other. */
export function startStopwatch() {
  const stages: Stage[] = [];
  let start = performance.now();
  return {
    /** Ends a stage and starts the next one. */
    lap: (name: Stage["name"]) => {
      const end = performance.now();
      stages.push({ name, milliseconds: Math.round(end - start) });
      start = end;
    },
    stages,
  };
}
