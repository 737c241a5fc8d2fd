// The lines of a table, as GFM 0.29 (section 4.10) writes them.

/** Whether a line can separate the header of a table from its rows. */
export function isDelimiterRow(line: string): boolean {
  return !/[^\s|:-]/.test(line) && cellsOf(line).every((cell) => /^\s*:?-+:?\s*$/.test(cell));
}

/** The cells of a table row, as GFM counts them. */
export function cellCount(row: string): number {
  return cellsOf(row.replace(/\\[\\|]/g, "")).length;
}

function cellsOf(row: string): string[] {
  return row.trim().replace(/^\|/, "").replace(/\|$/, "").split("|");
}
