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

/**
 * Defines findings of a severity, from a message, a help and what else `lint` does with them. The type of a message is
 * literal, so that the values that it needs are checked.
 */
function defineAs(severity: Severity) {
  return <Message extends string>(
    message: Message,
    help: string,
    more: Pick<Definition, "onRequest" | "fixable"> = {},
  ) => ({ severity, message, help, ...more }) satisfies Definition;
}

export const error = defineAs("error");
export const warning = defineAs("warning");
export const info = defineAs("info");
