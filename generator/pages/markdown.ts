import type { Nodes, Root, RootContent, Table, TableRow } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { remark } from "remark";
import type { Processor } from "unified";
import type { Block } from "./blocks.ts";
import { plainBlock, plainTableHead, plainTableRow } from "./plain.ts";

type MarkdownProcessor = Processor<Root, undefined, undefined, Root, string>;

const processor: MarkdownProcessor = createProcessor();

/** Tables are all that pages use of GFM; the other extensions would only cost time. */
function createProcessor(): MarkdownProcessor {
  const markdown = remark();
  const data = markdown.data();
  markdown.data("micromarkExtensions", [...(data.micromarkExtensions ?? []), gfmTable()]);
  markdown.data("fromMarkdownExtensions", [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]);
  return markdown.freeze();
}

/** Parses Markdown with the extensions of the dialect; front matter is none of it. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/**
 * Parses one block of a page.
 *
 * @param lines the lines of the page
 * @param definitions those of the lines that define the targets of links
 * @returns nodes whose lines and columns are those on the page; offsets are not
 */
export function parseBlock(
  { kind, start, end }: Block,
  lines: readonly string[],
  definitions: readonly string[] = [],
): RootContent[] {
  const own = lines.slice(start, end);
  const text = own.join("\n");
  const position = { start: { line: start + 1, column: 1 }, end: { line: end, column: widthOf(lines[end - 1]) + 1 } };
  if (kind === "comment") return [{ type: "html", value: text, position }];
  if (kind === "code") {
    // The parser reads the fences, and what stands between them is put in its place.
    const value = own.slice(1, -1).join("\n");
    return parseOnce(`${own[0]}\n${own.at(-1)}`).flatMap((node) =>
      node.type === "code" ? [{ ...node, value, position }] : [],
    );
  }
  if (definitions.length > 0 && kind !== "definitions" && text.includes("["))
    return parseBehind(definitions, text).map((node) => moved(node, start));
  const table = kind === "rows" ? parseTable(own, start) : undefined;
  return table ? [{ ...table, position }] : parseOnce(text).map((node) => moved(node, start));
}

/** Parses text in which words in brackets may be links. */
function parseBehind(definitions: readonly string[], text: string): readonly RootContent[] {
  const plain = plainBlock(text);
  if (plain) return [plain];
  const above = definitions.length + 1;
  return processor
    .parse([...definitions, "", text].join("\n"))
    .children.slice(definitions.length)
    .map((node) => moved(node, -above));
}

/**
 * Parses a table row by row, as tables of different pages share rows: what stands in a row does not depend on others.
 *
 * @returns nothing where these lines are no table
 */
function parseTable([header = "", delimiter = "", ...rows]: readonly string[], start: number): Table | undefined {
  const parsed = plainTableHead(header, delimiter) ?? parseOnce(`${header}\n${delimiter}`)[0];
  if (parsed?.type !== "table") return undefined;
  const table = moved(parsed, start);
  const known = parseRows(new Set(rows));
  const body = rows.flatMap((row, index) => {
    const node = known.get(row);
    return node === undefined ? [] : [moved(node, start + 2 + index)];
  });
  return { ...table, children: [...table.children, ...body] };
}

const rowTable = "||\n|-|";
const lineOfRow = 3;

/** The rows, as if each stood on the first line of its page. */
function parseRows(rows: ReadonlySet<string>): ReadonlyMap<string, TableRow> {
  const found = new Map<string, TableRow>();
  const unknown: string[] = [];
  for (const row of rows) {
    const known = keptRows.get(row) ?? plainTableRow(row);
    if (known === undefined) unknown.push(row);
    else found.set(row, known);
  }
  if (unknown.length === 0) return found;
  const [table] = processor.parse([rowTable, ...unknown].join("\n")).children;
  const nodes = table?.type === "table" ? table.children.slice(1) : [];
  for (const [index, row] of unknown.entries()) {
    const node = nodes[index];
    if (node === undefined) continue;
    const placed = moved(node, 1 - lineOfRow - index);
    found.set(row, placed);
    keep(keptRows, row, placed);
  }
  return found;
}

function widthOf(line = ""): number {
  return line.length;
}

function parseOnce(text: string): readonly RootContent[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const plain = plainBlock(text);
  const nodes = plain ? [plain] : processor.parse(text).children;
  keep(kept, text, nodes);
  return nodes;
}

/** How many texts of each kind are kept; pages that stand beside each other share most. */
const mostKept = 4_000;
/** In characters. */
const longestKept = 1_000;

const kept = new Map<string, readonly RootContent[]>();
const keptRows = new Map<string, TableRow>();

/** Pages repeat each other's headings, sentences and rows, so what was parsed lately is kept. */
function keep<Value>(memory: Map<string, Value>, text: string, value: Value): void {
  if (text.length > longestKept) return;
  for (const oldest of memory.keys()) {
    if (memory.size < mostKept) break;
    memory.delete(oldest);
  }
  memory.set(text, value);
}

/** A copy of what was parsed on its own, placed where it stands on the page. */
export function moved<Node extends Nodes>(node: Node, lines: number, columns = 0): Node {
  const { start = unplaced, end = unplaced } = node.position ?? {};
  const position = {
    start: { line: start.line + lines, column: start.column + columns },
    end: { line: end.line + lines, column: end.column + columns },
  };
  return "children" in node
    ? { ...node, position, children: node.children.map((child) => moved(child, lines, columns)) }
    : { ...node, position };
}

const unplaced = { line: 1, column: 1 };
