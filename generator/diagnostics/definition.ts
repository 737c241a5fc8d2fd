/**
 * What a finding means for the output.
 * - `error`: something was left out, or a documented example contradicts its page
 * - `warning`: the page was unclear and we guessed
 * - `info`: something was skipped on purpose
 */
export type Severity = "error" | "warning" | "info";

/** A kind of finding. */
export interface Definition {
  readonly severity: Severity;
  /** Says what was found, what was expected and what was done; `{name}` stands for a value. */
  readonly message: string;
  /** What the author of the page can do about it. */
  readonly help: string;
  /** Whether `lint` reports it only on request: it is no defect, or is wrong too often. */
  readonly onRequest?: true;
  /** Whether `lint --fix` can fix it. */
  readonly fixable?: true;
}
