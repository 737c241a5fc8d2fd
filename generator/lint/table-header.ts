/** The header of the table to which a line belongs, counted from 1; the line itself if it belongs to none. */
export function tableHeader(lines: readonly string[], line: number): string {
  let at = line - 1;
  while (at > 0 && (lines[at - 1] ?? "").includes("|")) at--;
  return lines[at] ?? "";
}
