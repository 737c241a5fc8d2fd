import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Origin } from "../diagnostics.ts";
import type { ReportStyle } from "../report.ts";
import type { ChosenProject } from "./project.ts";

/** How findings are shown on this terminal, with excerpts from the pages of `input` and from the corrections. */
export async function styleOf({
  input,
  corrections,
}: Pick<ChosenProject, "input" | "corrections">): Promise<ReportStyle> {
  const root = (await stat(input)).isDirectory() ? input : dirname(input);
  const pages = new Map<string, readonly string[]>();
  const lineOf = ({ page, line }: Origin): string | undefined => {
    if (!pages.has(page)) pages.set(page, linesOf(page === corrections ? page : join(root, page)));
    return pages.get(page)?.[line - 1];
  };
  return { color: process.stderr.hasColors?.() ?? false, width: process.stderr.columns ?? 120, lineOf };
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
