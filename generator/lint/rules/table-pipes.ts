import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { cellCount } from "../../pages/document/markdown.ts";
import type { PageBlocks } from "../../pages/document/page-blocks.ts";

/** Reports rows of tables without a pipe at one of their ends, if the header has both. */
export function lintTablePipes({ path, lines, tables }: PageBlocks): Diagnostic[] {
  return tables.flatMap(({ header, rows }) => {
    const title = (lines[header - 1] ?? "").trim();
    if (!title.startsWith("|") || !title.endsWith("|")) return [];
    return rows.flatMap((line) => {
      const text = lines[line - 1] ?? "";
      const row = text.trim();
      if (cellCount(row) !== cellCount(title)) return [];
      const start = text.length - text.trimStart().length;
      const end = text.trimEnd().length;
      const lacks = (which: string, at: number) => {
        const repair = { line, column: at + 1, found: "", replacement: "|" };
        return diagnose("table-pipe", { page: path, line, column: at + 1 }, { which }, [], [repair]);
      };
      return [
        ...(row.startsWith("|") ? [] : [lacks("leading", start)]),
        ...(/(?<!\\)\|$/.test(row) || isContinued(lines[line]) ? [] : [lacks("trailing", end)]),
      ];
    });
  });
}

/** Whether a cell continues in the next line, so that the row ends there. */
function isContinued(next = ""): boolean {
  return next.trim() !== "" && !/^\s*(?:[|#>]|<!--)/.test(next);
}
