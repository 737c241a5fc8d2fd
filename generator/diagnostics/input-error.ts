/** An error that the caller must fix: in an option, a file or a template; never in the content of a page. */
export interface InputError extends Error {
  readonly name: "InputError";
}

/** Creates an error whose message says what was found and what was expected. */
export function inputError(message: string, cause?: unknown): InputError {
  return Object.assign(new Error(message, { cause }), { name: "InputError" as const });
}

/** Whether a value that was thrown is an {@link InputError}. */
export function isInputError(error: unknown): error is InputError {
  return error instanceof Error && error.name === "InputError";
}

/** The reason of a failed file operation: its code, such as `ENOENT`, or its message. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
