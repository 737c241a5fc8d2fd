import type { List, RootContent, Table, TableRow } from "mdast";
import type { ResponseWords } from "../../dialects/dialect.ts";
import { type Inline, inlines, inlineText } from "../document/inline.ts";
import { paragraphs, prose } from "../document/prose.ts";
import { nodesOf, type PageDocument } from "../document/sections.ts";
import { sentencesOf } from "../document/sentences.ts";

/** A paragraph, an item or a row that names statuses of success. */
export interface StatusStatement {
  readonly runs: readonly Inline[];
  readonly statuses: readonly number[];
}

/**
 * What the "Response" section says of statuses, wherever it says it. Its sentences speak of pages and products as well,
 * so that a number counts only where it is called a status, or named like one.
 */
export function statusStatements(document: PageDocument): StatusStatement[] {
  const words = document.dialect.response;
  const nodes = nodesOf(document, "response");
  const lists = nodes.filter((node) => node.type === "list");
  const tables = nodes.filter((node) => node.type === "table");
  return [
    ...prose(document, "response").map(({ runs, text }) => ({ runs, statuses: statusesIn(text, words) })),
    ...lists.flatMap((list) => itemStatements(list, document)),
    ...tables.flatMap((table) => rowStatements(table, document)),
  ].filter(({ statuses }) => statuses.length > 0);
}

function statusesIn(text: string, { denied, namedStatus }: ResponseWords): number[] {
  return sentencesOf(text)
    .filter((sentence) => !denied.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(namedStatus)].map((match) => Number(match.slice(1).join(""))));
}

function itemStatements(list: List, document: PageDocument): StatusStatement[] {
  const words = document.dialect.response;
  return list.children.flatMap(({ children }) => [
    ...paragraphs(children, document).map(({ runs, text }, at) => {
      const first = at === 0 ? words.statusAtStart.exec(text)?.[1] : undefined;
      return { runs, statuses: [...(first === undefined ? [] : [Number(first)]), ...statusesIn(text, words)] };
    }),
    ...children
      .filter((node: RootContent): node is List => node.type === "list")
      .flatMap((nested) => itemStatements(nested, document)),
  ]);
}

function rowStatements({ children: [header, ...rows] }: Table, document: PageDocument): StatusStatement[] {
  const { statusColumn, statusAtStart } = document.dialect.response;
  const column = header === undefined ? -1 : cellTexts(header, document).findIndex((title) => statusColumn.test(title));
  return rows.map((row) => {
    const status = statusAtStart.exec(cellTexts(row, document)[column] ?? "")?.[1];
    const runs = row.children.flatMap((cell) => inlines(cell.children, document.definitions));
    return { runs, statuses: status === undefined ? [] : [Number(status)] };
  });
}

function cellTexts({ children }: TableRow, { definitions }: PageDocument): string[] {
  return children.map((cell) => inlineText(inlines(cell.children, definitions)).trim());
}
