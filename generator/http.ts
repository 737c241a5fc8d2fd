const methodsWithBody: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);

/** Whether requests of a method, in capital letters, carry a body. */
export function carriesBody(method: string): boolean {
  return methodsWithBody.has(method);
}

/**
 * The value of the first header of a name.
 *
 * @param name in lower case
 */
export function headerValue(
  headers: readonly { readonly name: string; readonly value: string }[],
  name: string,
): string | undefined {
  return headers.find((header) => header.name.toLowerCase() === name)?.value;
}

/** Decodes the percent-encoding of a text. A text whose encoding is not valid is returned as it is. */
export function decodeText(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
