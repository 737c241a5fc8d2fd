import type { Nodes, Root } from "mdast";
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
    const tree = markdownToMdast(text, { features: { frontmatter: false, gfm: { footnotes: false } } });
    return tree.type === "root" && !hasOtherExtensions(tree) ? tree : parseWithRemark(text);
  };
}

/** Tables bring bare addresses, strikethrough and task lists along, which pages mean as the text that they are. */
function hasOtherExtensions(node: Nodes): boolean {
  if (node.type === "delete") return true;
  if (node.type === "listItem" && typeof node.checked === "boolean") return true;
  if (node.type === "link" && isBareAddress(node)) return true;
  return "children" in node && node.children.some(hasOtherExtensions);
}

/** Other links have a mark in front of their text. */
function isBareAddress({ children: [text], position }: Nodes & { type: "link" }): boolean {
  return text?.position?.start.offset === position?.start.offset;
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
