import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Origin } from "../diagnostics/diagnostic.ts";
import type { ReportStyle } from "../diagnostics/report.ts";
import type { ChosenProject } from "./project.ts";

/** In columns, where there is no terminal that has a width. */
const defaultWidth = 120;

/** How a run that does something else shows its findings: the worst, and a few of each kind. */
export const brief: Pick<ReportStyle, "shownPerCode" | "showsInfo"> = { shownPerCode: 5, showsInfo: false };

/** How findings are shown to whom they are all there is to see. */
export const complete: typeof brief = { shownPerCode: Number.POSITIVE_INFINITY, showsInfo: true };

/**
 * How findings are shown on this terminal, with excerpts from the pages of `input` and from the corrections.
 *
 * @param stream where the report goes
 */
export async function styleOf(
  { input, corrections }: Pick<ChosenProject, "input" | "corrections">,
  stream: Partial<Pick<NodeJS.WriteStream, "columns" | "hasColors">>,
  extent: typeof brief,
): Promise<ReportStyle> {
  const root = (await stat(input)).isDirectory() ? input : dirname(input);
  const pages = new Map<string, readonly string[]>();
  const lineOf = ({ page, line }: Origin): string | undefined => {
    if (!pages.has(page)) pages.set(page, linesOf(page === corrections ? page : join(root, page)));
    return pages.get(page)?.[line - 1];
  };
  // A terminal that does not know how wide it is says 0.
  const { columns = 0 } = stream;
  return {
    color: stream.hasColors?.() ?? false,
    width: columns > 0 ? columns : defaultWidth,
    wraps: columns > 0,
    ...extent,
    lineOf,
  };
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
