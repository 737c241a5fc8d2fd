import { resolve } from "node:path";
import { type Diagnostic, sortedFindings } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { findingsOf, planOutput } from "../emit/plan/plan.ts";
import { link } from "../model/link.ts";
import { findBlocks } from "../pages/document/page-blocks.ts";
import { withoutRepresentedLimits, withoutValueTables } from "./filters/no-defects.ts";
import { withTemplateClaims } from "./filters/template-claims.ts";
import type { LintInput } from "./fix/fix.ts";
import { withLinkRepairs } from "./fix/link-repairs.ts";
import { linesByPath, type PageText } from "./page-texts.ts";
import { lintCodeCharacters } from "./rules/code-characters.ts";
import { lintControlInformation } from "./rules/control-information.ts";
import { lintHeadings } from "./rules/headings.ts";
import { lintMessages } from "./rules/messages.ts";
import { lintPermissions } from "./rules/permissions.ts";
import { lintTablePipes } from "./rules/table-pipes.ts";

/**
 * All findings of an input, sorted: those of the pipeline that matter to authors, and those of the rules of lint.
 *
 * @param reserved names that nothing gets which pages describe
 */
export function findingsIn(
  { root, pages, texts }: LintInput,
  dialect: Dialect,
  reserved: ReadonlySet<string>,
): Diagnostic[] {
  const linesOf = linesByPath(texts);
  const folder = resolve(root);
  const linked = withLinkRepairs(findingsOf(planOutput(link(pages, dialect), reserved)), texts);
  const typed = withoutValueTables(linked, linesOf, dialect);
  const relevant = withoutRepresentedLimits(typed, pages);
  return sortedFindings([
    ...withTemplateClaims(relevant, pages, linesOf, dialect),
    ...texts.flatMap((text) => lintText(text, dialect, folder)),
    ...lintPermissions(pages, linesOf, dialect),
  ]);
}

/** What is wrong with the text of a page, whatever it means. */
function lintText(text: PageText, dialect: Dialect, folder: string): Diagnostic[] {
  const page = findBlocks(text);
  return [
    ...lintCodeCharacters(page),
    ...lintMessages(page, `${folder}/${text.path}`),
    ...lintControlInformation(page),
    ...lintHeadings(page, dialect),
    ...lintTablePipes(page),
  ];
}
