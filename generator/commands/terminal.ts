import type { Terminal } from "../diagnostics/terminal-text.ts";

/** A stream that may lead to a terminal. */
export type OutputStream = Partial<Pick<NodeJS.WriteStream, "columns" | "hasColors">>;

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
