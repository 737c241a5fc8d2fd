import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Dialect, SectionTitle } from "../dialects/dialect.ts";
import { sectionTitle } from "../dialects/lookups.ts";
import { cellCount } from "../pages/document/table-syntax.ts";
import type { ScannedPage } from "./scan.ts";

/** The order of the template; sections of one rank may stand in any order among themselves. */
const rankOf: Readonly<Partial<Record<SectionTitle, number>>> = {
  permissions: 1,
  "HTTP request": 2,
  "path parameters": 3,
  "query parameters": 3,
  "function parameters": 3,
  "request headers": 3,
  "request body": 4,
  response: 5,
  examples: 6,
};

/** Reports headings that skip a level, and sections that stand behind what they should introduce. */
export function lintHeadings({ path, headings }: ScannedPage, dialect: Dialect): Diagnostic[] {
  const findings: Diagnostic[] = [];
  let above = 0;
  let last: { readonly rank: number; readonly text: string; readonly line: number } | undefined;
  for (const { line, level, text } of headings) {
    const origin = { page: path, line, column: 1 };
    if (above > 0 && level > above + 1) {
      findings.push(diagnose("heading-level", origin, { found: `${level}`, expected: `${above + 1}` }));
    }
    above = level;
    const rank = level === 2 ? rankOf[sectionTitle(dialect, text)] : undefined;
    if (rank === undefined) continue;
    if (last !== undefined && rank < last.rank) {
      const related = [{ message: `'${last.text}' starts here`, origin: { page: path, line: last.line, column: 1 } }];
      findings.push(diagnose("section-order", origin, { found: text, before: last.text }, related));
    } else last = { rank, text, line };
  }
  return findings;
}

/** Reports rows of tables that lack a pipe at one of their ends, where the header has both. */
export function lintTables({ path, lines, tables }: ScannedPage): Diagnostic[] {
  return tables.flatMap(({ header, rows }) => {
    const title = (lines[header - 1] ?? "").trim();
    if (!title.startsWith("|") || !title.endsWith("|")) return [];
    return rows.flatMap((line) => {
      const text = lines[line - 1] ?? "";
      const row = text.trim();
      if (cellCount(row) !== cellCount(title)) return [];
      const start = text.length - text.trimStart().length;
      const end = text.trimEnd().length;
      const lacks = (which: string, at: number) =>
        diagnose(
          "table-pipe",
          { page: path, line, column: at + 1 },
          { which },
          [],
          [{ line, column: at + 1, found: "", replacement: "|" }],
        );
      return [
        ...(row.startsWith("|") ? [] : [lacks("leading", start)]),
        ...(/(?<!\\)\|$/.test(row) || isContinued(lines[line]) ? [] : [lacks("trailing", end)]),
      ];
    });
  });
}

/** A cell may go on in the line below, which makes its row end there. */
function isContinued(below = ""): boolean {
  return below.trim() !== "" && !/^\s*(?:[|#>]|<!--)/.test(below);
}
