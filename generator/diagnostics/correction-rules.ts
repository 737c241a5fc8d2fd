import { error, warning } from "./definition.ts";

/** Findings of comparing corrections with the pages. Their places are in the file of corrections. */
export const correctionDiagnostics = {
  "unknown-correction-subject": error(
    "The correction was left out, since there is no {subject}{hint}",
    "Name what is corrected as the pages, or `explain`, name it.",
  ),
  "invalid-correction": error(
    "The correction of {subject} was left out: {problem}",
    "`explain` prints a correction that can be pasted.",
  ),
  "stale-correction": warning(
    "{page} no longer says '{quote}'; the correction of {subject} {done}",
    "Read the page again; then quote what it says now, or remove the correction.",
  ),
  "needless-correction": warning(
    "Without the correction of {subject} the result is the same; it changed nothing",
    "Remove the correction.",
  ),
};
