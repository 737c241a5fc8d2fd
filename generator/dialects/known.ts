import type { Dialect } from "./dialect.ts";
import { gitlab } from "./gitlab/gitlab.ts";
import { sectionTitle } from "./lookups.ts";
import { microsoftGraph } from "./microsoft-graph/microsoft-graph.ts";
import { microsoftLearn } from "./microsoft-learn/microsoft-learn.ts";

/** The dialects that this package knows, by their names. */
export const knownDialects: Readonly<Record<string, Dialect>> = {
  [gitlab.name]: gitlab,
  [microsoftGraph.name]: microsoftGraph,
  [microsoftLearn.name]: microsoftLearn,
};

/**
 * The name of the dialect that knows most of some headings.
 *
 * @param than another dialect, which knows fewer of them
 * @returns nothing where no dialect knows more
 */
export function dialectOfHeadings(headings: readonly string[], than: Dialect): string | undefined {
  const knownBy = (dialect: Dialect) => headings.filter((heading) => sectionTitle(dialect, heading) !== "other").length;
  const [best] = Object.values(knownDialects).sort((left, right) => knownBy(right) - knownBy(left));
  return best !== undefined && knownBy(best) > knownBy(than) ? best.name : undefined;
}
