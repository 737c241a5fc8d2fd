/** What the readers of a section look for. */
export type Kind = "code" | "table" | "paragraph" | "quotation" | "list";

/** The border of a cell of a delimiter row, without which there is no table, nor what was meant to be one. */
const delimiter = /[|:]\s*-|-\s*[|:]/;
const listMark = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
/** An item, or a line of one, that starts with words, so that the paragraph it belongs to goes on in the next line. */
const plainItem = /^(?:[-*+]|\d{1,9}[.)]) {1,4}(?:[A-Za-z([`]|\*\*?[A-Za-z[])/;
const plainLine = /^ *(?:[A-Za-z([`]|\*\*?[A-Za-z[])/;

/**
 * Whether text, in a block of that kind, may hold such nodes. Tables are looked for within lists and quotations as
 * well, and all others beside them.
 *
 * @returns false only where it cannot
 */
export function mayHold(lines: readonly string[], kind: Kind): boolean {
  switch (kind) {
    case "code":
      return false;
    case "table":
      return lines.some((line) => delimiter.test(line));
    case "paragraph":
      return !isQuotation(lines) && !isPlainList(lines);
    case "quotation":
      return lines.some((line) => line.trimStart().startsWith(">"));
    case "list":
      return lines.some((line) => listMark.test(line));
  }
}

/** Whether the lines are a quotation and nothing else. */
function isQuotation(lines: readonly string[]): boolean {
  return lines.every((line) => line.startsWith(">"));
}

/** Whether the lines are a list, or two in a row, and nothing else. */
function isPlainList(lines: readonly string[]): boolean {
  if (!plainItem.test(lines[0] ?? "") || lines.some((line) => delimiter.test(line))) return false;
  return lines.every((line) => plainItem.test(line) || plainLine.test(line));
}
