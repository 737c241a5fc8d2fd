import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { PageFacts } from "../pages/facts/page-facts.ts";

/** The findings of reading the pages. A page that others include is read there, so that it was not skipped. */
export function pageFindings(pages: readonly PageFacts[]): Diagnostic[] {
  const included = new Set(pages.flatMap(({ includes }) => includes ?? []));
  return pages.flatMap(({ path, diagnostics }) =>
    included.has(path) ? diagnostics.filter(({ code }) => code !== "page-skipped") : diagnostics,
  );
}
