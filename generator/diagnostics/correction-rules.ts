import type { Definition } from "./definition.ts";

/** Findings of comparing corrections with the pages. Their places are in the file of corrections. */
export const correctionDiagnostics = {
  "unknown-correction-subject": {
    severity: "error",
    message: "The correction was left out, since there is no {subject}{hint}",
    help: "Name what is corrected as the pages, or `explain`, name it.",
  },
  "invalid-correction": {
    severity: "error",
    message: "The correction of {subject} was left out: {problem}",
    help: "`explain` prints a correction that can be pasted.",
  },
  "stale-correction": {
    severity: "warning",
    message: "{page} no longer says '{quote}'; the correction of {subject} {done}",
    help: "Read the page again; then quote what it says now, or remove the correction.",
  },
  "needless-correction": {
    severity: "warning",
    message: "Without the correction of {subject} the result is the same; it changed nothing",
    help: "Remove the correction.",
  },
} as const satisfies Record<string, Definition>;
