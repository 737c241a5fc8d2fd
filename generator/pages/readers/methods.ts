import type { PageDocument } from "../document/sections.ts";
import { tablesOf } from "../document/table.ts";
import type { MethodFact } from "../facts/page-facts.ts";
import { parseTypeCell } from "../type-syntax/type-expression.ts";
import { leadsToPage } from "../type-syntax/type-link.ts";

/** Reads the rows of the tables of methods that link the page of an operation and name the type that it returns. */
export function readMethods(document: PageDocument): MethodFact[] {
  const { dialect } = document;
  return tablesOf(document, [], "methods").flatMap(({ records }) =>
    records.flatMap(({ cells }): MethodFact[] => {
      const name = cells.get("name");
      const link = name?.runs.find((run) => run.kind === "link");
      const returns = parseTypeCell(dialect, cells.get("type")?.runs ?? []).type;
      if (name === undefined || link === undefined || !leadsToPage(dialect, link) || returns.kind === "unknown")
        return [];
      return [{ target: link.url, returns, origin: name.origin }];
    }),
  );
}
