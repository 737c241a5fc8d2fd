import { resolve } from "node:path";
import { compareDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { findingsOf, planOutput } from "../emit/plan/plan.ts";
import { link } from "../model/link.ts";
import { withoutOtherServices } from "./filters/other-services.ts";
import { withoutRepresentedLimits } from "./filters/represented-limits.ts";
import { withTemplateClaims } from "./filters/template-claims.ts";
import { withoutValueTables } from "./filters/value-tables.ts";
import type { LintInput } from "./fix/fix.ts";
import { withLinkRepairs } from "./fix/link-repairs.ts";
import { linesByPath } from "./page-texts.ts";
import { lintPermissions } from "./rules/permissions.ts";
import { lintText } from "./rules/text-rules.ts";

/** All findings of an input, sorted: those of the pipeline that matter to authors, and those of the rules of lint. */
export function findingsIn({ root, pages, texts }: LintInput, dialect: Dialect): Diagnostic[] {
  const linesOf = linesByPath(texts);
  const folder = resolve(root);
  const linked = withLinkRepairs(findingsOf(planOutput(link(pages, dialect))), texts);
  const typed = withoutValueTables(linked, linesOf, dialect);
  const relevant = withoutRepresentedLimits(withoutOtherServices(typed, pages), pages);
  return [
    ...withTemplateClaims(relevant, pages, linesOf, dialect),
    ...texts.flatMap((text) => lintText(text, dialect, folder)),
    ...lintPermissions(pages, linesOf, dialect),
  ].sort(compareDiagnostics);
}
