import type { Nodes, Root, RootContent, Table, TableRow } from "mdast";
import type { Processor } from "unified";
import { memoize, memoizeByObject } from "../../memoize.ts";
import type { Block } from "./blocks.ts";
import { markdownPackages } from "./markdown-packages.ts";
import { plainCode, plainLinkDefinition, plainTableHead, plainTableRow } from "./plain.ts";
import { plainBlocks } from "./plain-containers.ts";
import type { Names } from "./plain-runs.ts";

type MarkdownProcessor = Processor<Root, undefined, undefined, Root, string>;

let processor: MarkdownProcessor | undefined;

/** Tables are all that pages use of GFM; the other extensions would only cost time. */
function createProcessor(): MarkdownProcessor {
  const { remark, tables, tableNodes } = markdownPackages();
  const markdown = remark.remark();
  const data = markdown.data();
  markdown.data("micromarkExtensions", [...(data.micromarkExtensions ?? []), tables.gfmTable()]);
  markdown.data("fromMarkdownExtensions", [...(data.fromMarkdownExtensions ?? []), tableNodes.gfmTableFromMarkdown()]);
  return markdown.freeze();
}

/** Parses Markdown with the extensions of the dialect; front matter is none of it. */
export function parseMarkdown(text: string): Root {
  processor ??= createProcessor();
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
    // Only the fences are read, and what stands between them is put in its place.
    const value = own.slice(1, -1).join("\n");
    const plain = plainCode(own[0] ?? "");
    return (plain ? [plain] : parseOnce(`${own[0]}\n${own.at(-1)}`)).flatMap((node) =>
      node.type === "code" ? [{ ...node, value, position }] : [],
    );
  }
  if (kind === "definitions") {
    return own.flatMap(
      (line, index) => plainLinkDefinition(line, start + index + 1) ?? parseText(line, start + index, []),
    );
  }
  const table = kind === "rows" ? parseTable(own, start, definitions) : undefined;
  return table ? [{ ...table, position }] : parseText(text, start, definitions);
}

/**
 * Parses a table row by row: what stands in a row does not depend on others.
 *
 * @param start how many lines there are above it
 * @returns nothing where these lines are no table
 */
function parseTable(lines: readonly string[], start: number, definitions: readonly string[]): Table | undefined {
  const [header = "", delimiter = "", ...rows] = lines;
  const names = namesOf(definitions);
  const head =
    plainTableHead(header, delimiter, start + 1, names) ?? parseText(`${header}\n${delimiter}`, start, definitions)[0];
  if (head?.type !== "table") return undefined;
  const plain = rows.map((row, index) => plainTableRow(row, start + 3 + index, names));
  const others = parseRows(
    rows.filter((_, index) => plain[index] === undefined),
    definitions,
  );
  const body = rows.flatMap((row, index) => {
    const other = others.get(row);
    return plain[index] ?? (other === undefined ? [] : moved(other, start + 2 + index));
  });
  return { ...head, children: [...head.children, ...body] };
}

const rowTable = "||\n|-|";
const linesOfRowTable = 2;

/** The rows, as if each stood on the first line of its page. */
function parseRows(rows: readonly string[], definitions: readonly string[]): ReadonlyMap<string, TableRow> {
  if (rows.length === 0) return new Map();
  const [table] = parseText([rowTable, ...rows].join("\n"), -linesOfRowTable, definitions);
  const nodes = table?.type === "table" ? table.children.slice(1) : [];
  return new Map(
    rows.flatMap((row, index) => {
      const node = nodes[index];
      return node === undefined ? [] : [[row, moved(node, -index)]];
    }),
  );
}

/** Parses text below so many lines; with definitions, words in brackets may be links. */
function parseText(text: string, start: number, definitions: readonly string[]): RootContent[] {
  const plain = plainBlocks(text, start + 1, namesOf(definitions));
  if (plain) return plain;
  const needed = definitions.length > 0 && text.includes("[") ? mentioned(definitions, text) : [];
  if (needed.length === 0) return parseOnce(text).map((node) => moved(node, start));
  return parseOnce([...needed, "", text].join("\n"))
    .slice(needed.length)
    .map((node) => moved(node, start - needed.length - 1));
}

/** Those of the definitions that the text may ask for; there are pages with more of them than sentences. */
function mentioned(definitions: readonly string[], text: string): string[] {
  const words = comparable(text);
  return definitions.filter((definition) => words.includes(nameOf(definition)));
}

const nameOf = memoize((definition) => comparable(labelOf(definition)));

function namesOf(definitions: readonly string[]): Names {
  return definitions.length === 0 ? noNames : rememberedNames(definitions);
}

const noNames: Names = new Set();

/** All blocks of a page come with the same list. */
const rememberedNames = memoizeByObject(
  (definitions: readonly string[]): Names =>
    new Set(definitions.map((definition) => labelOf(definition).toLowerCase())),
);

function labelOf(definition: string): string {
  return definition.slice(1, definition.indexOf("]:"));
}

/** Case does not matter in names (CommonMark 0.31, section 4.7), and lines may break in them, in quotations as well. */
function comparable(text: string): string {
  return text
    .replace(/[\s>]+/g, "")
    .toLowerCase()
    .toUpperCase();
}

function widthOf(line = ""): number {
  return line.length;
}

function parseOnce(text: string): readonly RootContent[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const nodes = parseMarkdown(text).children;
  if (text.length <= longestKept) keep(text, nodes);
  return nodes;
}

/** How many texts are kept; pages that stand beside each other share most. */
const mostKept = 4_000;
/** In characters. */
const longestKept = 1_000;

const kept = new Map<string, readonly RootContent[]>();

/** Pages repeat each other's sentences and tables, so what was parsed lately is kept. */
function keep(text: string, nodes: readonly RootContent[]): void {
  for (const oldest of kept.keys()) {
    if (kept.size < mostKept) break;
    kept.delete(oldest);
  }
  kept.set(text, nodes);
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
