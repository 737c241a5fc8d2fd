import type { RootContent } from "mdast";
import type { Dialect } from "../../dialects/dialect.ts";
import { type Inline, inlines, inlineText, type Link } from "../document/inline.ts";
import { prose } from "../document/prose.ts";
import { nodesOf, originOf, type PageDocument } from "../document/sections.ts";
import { readTables } from "../document/table.ts";
import type { PlacedType } from "../facts/page-facts.ts";
import { leadsToPage, linkedName } from "../type-syntax/type-link.ts";

/**
 * The types that a page says derive from its own: those of a section or a table of their own, those of a list that a
 * sentence such as "Supported derived types:" introduces, and those of sentences such as "[room](room.md) and
 * [hall](hall.md) inherit from this type".
 */
export function readDerivedTypes(document: PageDocument): PlacedType[] {
  const named = new Map<string, PlacedType>();
  const listed = firstLinks(nodesOf(document, "derived types"), document);
  for (const link of [...listed, ...linksOfIntroduction(document)]) {
    const type = linkedName(document.dialect, link);
    if (type === undefined || named.has(type.name)) continue;
    const origin = { page: document.path, line: link.line, column: link.column };
    named.set(type.name, { ...type, origin, ...(!listed.includes(link) && { fromProse: true }) });
  }
  return [...named.values()];
}

/** The first link of each row, list item or paragraph: what follows it speaks of it. */
function firstLinks(nodes: readonly RootContent[], document: PageDocument): Link[] {
  const rows = readTables(nodes, document).flatMap(({ records }) =>
    records.map(({ cells }) => (cells.get("name") ?? cells.get("type"))?.runs ?? []),
  );
  return [...rows, ...itemsOf(nodes, document)].flatMap(
    (runs) => runs.find((run): run is Link => isTypeLink(run, document.dialect)) ?? [],
  );
}

/** The first paragraph of each list item. */
function itemsOf(nodes: readonly RootContent[], document: PageDocument): (readonly Inline[])[] {
  return nodes
    .flatMap((node) => (node.type === "list" ? node.children : []))
    .flatMap(({ children: [first] }) =>
      first?.type === "paragraph" ? [inlines(first.children, document.definitions)] : [],
    );
}

function linksOfIntroduction(document: PageDocument): Link[] {
  const { dialect } = document;
  return prose(document, "introduction").flatMap(({ runs, text, origin }) => {
    const nodes = dialect.inheritance.derivedTypesList.test(text) ? nodesOf(document, "introduction") : [];
    const at = nodes.findIndex((node) => originOf(node, document.path).line === origin.line);
    const next = nodes[at + 1];
    return [...linksOfSentences(runs, dialect), ...(next?.type === "list" ? firstLinks([next], document) : [])];
  });
}

/** Links that follow each other with nothing but separators between them, where the words around them say so. */
function linksOfSentences(runs: readonly Inline[], dialect: Dialect): Link[] {
  const { derivedTypesBefore, derivedTypesAfter } = dialect.inheritance;
  return listsOfLinks(runs, dialect).flatMap(([first, last]) => {
    const before = inlineText(runs.slice(0, first)).slice(-longestWording);
    const after = inlineText(runs.slice(last + 1)).slice(0, longestWording);
    const isStated = derivedTypesBefore.test(before) || derivedTypesAfter.test(after);
    return isStated ? runs.slice(first, last + 1).filter((run): run is Link => isTypeLink(run, dialect)) : [];
  });
}

/** In characters; the words that say what links are stand next to them. */
const longestWording = 200;

/** The positions of the first and the last link of each list that a sentence has. */
function listsOfLinks(runs: readonly Inline[], dialect: Dialect): [number, number][] {
  const { linkSeparator } = dialect.inheritance;
  const lists: [number, number][] = [];
  for (const [at, run] of runs.entries()) {
    if (!isTypeLink(run, dialect)) continue;
    const list = lists.at(-1);
    const between = list && runs.slice(list[1] + 1, at);
    const isNext = between?.every(({ kind, text }) => kind !== "link" && linkSeparator.test(text)) ?? false;
    if (list !== undefined && isNext) list[1] = at;
    else lists.push([at, at]);
  }
  return lists;
}

function isTypeLink(run: Inline, dialect: Dialect): run is Link {
  return run.kind === "link" && leadsToPage(dialect, run);
}
