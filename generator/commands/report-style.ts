import type { Origin } from "../diagnostics/diagnostic.ts";
import type { ReportStyle } from "../diagnostics/report.ts";
import type { Terminal } from "../diagnostics/terminal-text.ts";
import { createPageLines, inputRoot, linesOf } from "../pages/source/page-lines.ts";
import type { ChosenProject } from "./project.ts";

/**
 * How findings are shown on a terminal, with excerpts from the pages and the corrections of a project.
 *
 * @param stream where the report goes
 */
export async function styleOf(
  { input, corrections }: Pick<ChosenProject, "input" | "corrections">,
  stream: OutputStream,
): Promise<ReportStyle> {
  const pageLines = createPageLines(await inputRoot(input));
  const correctionLines = corrections === undefined ? [] : linesOf(corrections);
  const lineOf = ({ page, line }: Origin) => (page === corrections ? correctionLines : pageLines(page))[line - 1];
  return { ...terminalOf(stream, "report"), lineOf };
}

/** A stream that may lead to a terminal. */
type OutputStream = Partial<Pick<NodeJS.WriteStream, "columns" | "hasColors">>;

/** In columns, where there is no terminal. Prose is easier to read in shorter lines than excerpts of pages. */
const widths = { report: 120, prose: 80 } as const;

/**
 * The properties of the terminal to which a stream leads.
 *
 * @param kind what is printed
 */
export function terminalOf(stream: OutputStream, kind: keyof typeof widths): Terminal {
  // Some terminals report 0 columns.
  const { columns = 0 } = stream;
  return { color: stream.hasColors?.() ?? false, width: columns || widths[kind], wraps: columns > 0 };
}
