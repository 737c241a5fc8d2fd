import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Dialect, SectionTitle } from "../../dialects/dialect.ts";
import { sectionTitle } from "../../dialects/lookups.ts";
import type { PageBlocks } from "../../pages/document/page-blocks.ts";

/** The order of sections. Sections of the same rank may have any order. */
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

/** Reports headings that skip a level, and sections in the wrong order. Labels of tabs are no headings. */
export function lintHeadings({ path, headings }: PageBlocks, dialect: Dialect): Diagnostic[] {
  const findings: Diagnostic[] = [];
  let previous = 0;
  let last: { readonly rank: number; readonly text: string; readonly line: number } | undefined;
  for (const { line, level, text, target } of headings) {
    if (target !== undefined && dialect.headings.tab.test(target)) continue;
    const origin = { page: path, line, column: 1 };
    if (previous > 0 && level > previous + 1) {
      findings.push(diagnose("heading-level", origin, { found: `${level}`, expected: `${previous + 1}` }));
    }
    previous = level;
    const rank = level === 2 ? rankOf[sectionTitle(dialect, text)] : undefined;
    if (rank === undefined) continue;
    if (last !== undefined && rank < last.rank) {
      const related = [{ message: `'${last.text}' starts here`, origin: { page: path, line: last.line, column: 1 } }];
      findings.push(diagnose("section-order", origin, { found: text, before: last.text }, related));
    } else last = { rank, text, line };
  }
  return findings;
}
