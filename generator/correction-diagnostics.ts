import type { Definition } from "./diagnostics.ts";

/** What holding corrections against the pages can find. These findings stand in the file of corrections. */
export const correctionDiagnostics = {
  "unknown-correction-subject": {
    severity: "error",
    message: "There is no {subject}{hint}; the correction was left out",
    help: "Name what is corrected as the pages, or `explain`, name it.",
  },
  "invalid-correction": {
    severity: "error",
    message: "{problem}; the correction of {subject} was left out",
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
