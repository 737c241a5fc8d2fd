/** The lines of a text, whatever its line ends are. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** The line and column, counted from 1, of what follows a text. */
export function placeAfter(text: string): { readonly line: number; readonly column: number } {
  const lines = splitLines(text);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
