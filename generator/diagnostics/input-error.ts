/** Something that whoever called must mend: an option, a file, a template. Never the content of a page. */
export interface InputError extends Error {
  readonly name: "InputError";
}

/** Makes an error whose message says what was found and what was expected. */
export function inputError(message: string, cause?: unknown): InputError {
  return Object.assign(new Error(message, { cause }), { name: "InputError" as const });
}

/** Tells whether something caught is an {@link InputError}. */
export function isInputError(error: unknown): error is InputError {
  return error instanceof Error && error.name === "InputError";
}

/** What the system said of a failed file operation: its code, such as `ENOENT`, or its message. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
