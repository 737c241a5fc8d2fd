import type { Nodes, PhrasingContent, Root, TableRow, Text } from "mdast";
import { loadPackage } from "../../load-package.ts";

/** Parses Markdown with tables, and without the other extensions of GFM; the tree has positions. */
export type ParseMarkdown = (text: string) => Root;

let remark: { parse: ParseMarkdown } | undefined;

/** Parses with remark, which is loaded by the first call, as that takes longer than most projects. */
export const parseWithRemark: ParseMarkdown = (text) => {
  remark ??= createRemark();
  return remark.parse(text);
};

function createRemark(): { parse: ParseMarkdown } {
  const { remark }: typeof import("remark") = loadPackage("remark");
  const { gfmTable }: typeof import("micromark-extension-gfm-table") = loadPackage("micromark-extension-gfm-table");
  const { gfmTableFromMarkdown }: typeof import("mdast-util-gfm-table") = loadPackage("mdast-util-gfm-table");
  const processor = remark();
  const data = processor.data();
  processor.data("micromarkExtensions", [...(data.micromarkExtensions ?? []), gfmTable()]);
  processor.data("fromMarkdownExtensions", [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]);
  return processor.freeze();
}

/** Native and many times faster, but not available on all platforms. */
const satteri = await import("satteri").catch(() => undefined);

/**
 * Parses Markdown with tables, and without the other extensions of GFM.
 *
 * @param text has no front matter, no NUL and no lone surrogates
 * @returns a tree with positions, the same with either parser
 */
export const parseMarkdown: ParseMarkdown = satteri === undefined ? parseWithRemark : createSatteri(satteri);

function createSatteri({ markdownToMdast }: typeof import("satteri")): ParseMarkdown {
  return (text) => {
    if (mixedEmphasis.test(text)) return parseWithRemark(text);
    const tree = markdownToMdast(text, { features: { frontmatter: false, gfm: { footnotes: false } } });
    // Tables bring bare addresses, strikethrough and task lists along, which pages mean as the text that they are.
    return tree.type === "root" && isPlain(tree) ? tree : parseWithRemark(text);
  };
}

/** Marks of emphasis beside others, of which Sätteri takes some for what CommonMark does not. */
const mixedEmphasis = /([*_~])(?!\1)[*_~]|\\[*_~][*_~]/;

/** Whether nothing depends on other extensions than tables, once bare addresses have become text. */
function isPlain(node: Nodes): boolean {
  switch (node.type) {
    case "delete":
      return false;
    case "listItem":
      return typeof node.checked !== "boolean" && node.children.every(isPlain);
    case "paragraph":
    case "heading":
    case "tableCell":
    case "emphasis":
    case "strong":
      if (node.children.some(isBareAddress)) node.children = withoutBareAddresses(node.children);
      return node.children.every(isPlain);
    case "tableRow":
      return !startsWithHtml(node) && node.children.every(isPlain);
    case "link":
      return !isBareAddress(node) && node.children.every(isPlain);
    default:
      return !("children" in node) || node.children.every(isPlain);
  }
}

/** A tag on a line of its own ends a table, but Sätteri takes it for a row. */
function startsWithHtml({ children: [cell], position }: TableRow): boolean {
  const first = cell?.children[0];
  return first?.type === "html" && first.position?.start.offset === position?.start.offset;
}

/** Other links have a mark in front of their text. */
function isBareAddress(node: Nodes): boolean {
  return node.type === "link" && node.children[0]?.position?.start.offset === node.position?.start.offset;
}

/** Characters that mean nothing in Markdown, wherever they stand. */
const plainAddress = /^[A-Za-z\d.:/?=#%@-]*$/;

/** The same with such addresses, and the text beside them, as one text. */
function withoutBareAddresses(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const [text] = node.type === "link" && isBareAddress(node) ? node.children : [node];
    const last = joined.at(-1);
    if (text?.type !== "text" || (text !== node && !plainAddress.test(text.value))) joined.push(node);
    else if (last?.type !== "text") joined.push(text);
    else joined[joined.length - 1] = joinedText(last, text);
  }
  return joined;
}

function joinedText(first: Text, second: Text): Text {
  const position = first.position && second.position && { start: first.position.start, end: second.position.end };
  return { type: "text", value: first.value + second.value, ...(position && { position }) };
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
