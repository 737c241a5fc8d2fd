import type { Nodes, Table } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { systemQueryOptions } from "../../odata/query-options.ts";
import { sentencesOf } from "../document/inline.ts";
import { nodesOf, originOf, type PageDocument } from "../document/sections.ts";
import type { QueryFact } from "../facts/page-facts.ts";

/**
 * Reads which system query options an operation takes: "This method supports the `$select` and `$top` OData query
 * parameters". Options within a sentence that denies them do not count; other options stand in tables.
 */
export function readQueryOptions(document: PageDocument): QueryFact | undefined {
  const { denied, any: anyOption } = document.dialect.queryOptions;
  const nodes = nodesOf(document, "query parameters").filter(({ type }) => type !== "html" && type !== "definition");
  const [first] = nodes;
  if (first === undefined) return undefined;
  const names = new Set<string>();
  let any = false;
  for (const node of nodes) {
    if (node.type === "code") continue;
    const isTable = node.type === "table";
    for (const sentence of isTable ? rowTexts(node) : sentencesOf(plainText(node))) {
      if (denied.test(sentence)) continue;
      const named = namesIn(sentence);
      for (const name of named) names.add(name);
      any ||= !isTable && named.length === 0 && anyOption.test(sentence);
    }
  }
  return { origin: originOf(first, document.path), names: [...names], any: any && names.size === 0 };
}

function plainText(node: Nodes): string {
  return textOf(node, { includeHtml: false });
}

function rowTexts({ children }: Table): string[] {
  return children.map((row) => row.children.map(plainText).join(" "));
}

/** Names carry a dollar sign, which some authors leave out. */
function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(/\$(\w+)/g)].flatMap(
    ([, name = ""]) => systemQueryOptions.get(name.toLowerCase()) ?? [],
  );
}
