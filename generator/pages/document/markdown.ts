import type { Nodes, Root } from "mdast";
import type { Parser, Plugin } from "unified";
import { loadPackage } from "../../load-package.ts";

/** Parses Markdown with the extensions of GFM into a tree with positions. */
export type ParseMarkdown = (text: string) => Root;

let parser: ParseMarkdown | undefined;

/**
 * Parses Markdown with the extensions of GFM: by Sätteri, which is native and many times faster, where it is installed.
 *
 * @param text has no front matter, no NUL and no lone surrogates
 * @returns a tree with positions, the same with either parser
 */
export const parseMarkdown: ParseMarkdown = (text) => {
  parser ??= satteriParser() ?? remarkParser();
  return parser(text);
};

/** A unified processor with the native parser; nothing where it is not installed, or has no binary for the platform. */
function satteriParser(): ParseMarkdown | undefined {
  const satteri = loadSatteri();
  if (satteri === undefined) return undefined;
  let remark: ParseMarkdown | undefined;
  const parse: Parser<Root> = (text) => {
    const isRead = !satteriDefects.some((pattern) => pattern.test(text));
    const tree = isRead ? satteri.markdownToMdast(text, { features: { frontmatter: false } }) : undefined;
    if (tree?.type === "root") return tree;
    remark ??= remarkParser();
    return remark(text);
  };
  const { unified }: typeof import("unified") = loadPackage("unified");
  const plugin: Plugin<[], string, Root> = function () {
    this.parser = parse;
  };
  const processor = unified().use(plugin).freeze();
  return (text) => processor.parse(text);
}

function loadSatteri(): typeof import("satteri") | undefined {
  try {
    return loadPackage("satteri");
  } catch {
    return undefined;
  }
}

/** A unified processor with the parser of remark. */
export function remarkParser(): ParseMarkdown {
  const { remark }: typeof import("remark") = loadPackage("remark");
  const { default: remarkGfm }: typeof import("remark-gfm") = loadPackage("remark-gfm");
  const processor = remark().use(remarkGfm).freeze();
  return (text) => processor.parse(text);
}

/**
 * Text that Sätteri 0.10 does not read as CommonMark and GFM say. The patterns match more than that, never less,
 * and take time in proportion to the text.
 */
export const satteriDefects: readonly RegExp[] = [
  // An address takes the mark of the next cell along. Request lines stand in no table.
  /(?<![(<]|^[A-Z]+ )(?:https?:\/\/|www\.)[^\s|]*\|/m,
  // Marks of emphasis beside other ones.
  /([*_~])(?!\1)[*_~]|\\[*_~][*_~]/,
  // A tag on a line of its own ends a table.
  /\S[ \t]*\n[ \t]*<\/?[a-z].*>[ \t]*$/im,
  // Raw text goes on to the end tag of its own element.
  /<(?:pre|script)>/i,
  // Text directly after a definition.
  /\]:.*\n(?=.*\S)(?![ \t]*\[)/,
  // A table in a list or quotation whose header row is outside of it.
  /^[ >]+\|[-:]/m,
  // A task as the header of a table.
  /\[ \].*\n[ \t>]*\|[-:]/,
  // Indented code directly after a heading, a rule or a comment.
  /^ {0,3}(?:#.*|[-*_= ]+)\n(?:\t| {4})/m,
  /-->.*\n(?:\t| {4})/,
];

/** Whether a line can separate the header of a table from its rows (GFM 0.29, section 4.10). */
export function isDelimiterRow(line: string): boolean {
  return !/[^\s|:-]/.test(line) && cellsOf(line).every((cell) => /^\s*:?-+:?\s*$/.test(cell));
}

/** The cells of a table row, as GFM counts them. */
export function cellCount(row: string): number {
  return cellsOf(row.replace(/\\[\\|]/g, "")).length;
}

function cellsOf(row: string): string[] {
  return row.trim().replace(/^\|/, "").replace(/\|$/, "").split("|");
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
