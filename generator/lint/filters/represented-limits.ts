import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../pages/facts/page-facts.ts";

/** Leaves out limits that only a JSON representation exceeds, as its values are placeholders. */
export function withoutRepresentedLimits(
  diagnostics: readonly Diagnostic[],
  pages: readonly PageFacts[],
): Diagnostic[] {
  const starts = new Map<string, number>();
  for (const { representation } of pages.flatMap(({ types }) => types)) {
    if (representation !== undefined) starts.set(representation.origin.page, representation.origin.line);
  }
  return diagnostics.filter(({ code, related = [] }) => {
    const [value] = related;
    const start = value && starts.get(value.origin.page);
    return code !== "limit-exceeded" || value === undefined || start === undefined || value.origin.line < start;
  });
}
