import type { Nodes, Root, RootContent } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { remark } from "remark";
import type { Processor } from "unified";
import type { Block } from "./blocks.ts";

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
 * @returns nodes whose lines and columns are those on the page; offsets are not
 */
export function parseBlock({ kind, start, end }: Block, lines: readonly string[]): RootContent[] {
  const text = lines.slice(start, end).join("\n");
  const position = { start: { line: start + 1, column: 1 }, end: { line: end, column: widthOf(lines[end - 1]) + 1 } };
  if (kind === "comment") return [{ type: "html", value: text, position }];
  if (kind !== "code") return parseOnce(text).map((node) => moved(node, start));
  // The parser reads the fences, and what stands between them is put in its place.
  const value = lines.slice(start + 1, end - 1).join("\n");
  return parseOnce(`${lines[start]}\n${lines[end - 1]}`).flatMap((node) =>
    node.type === "code" ? [{ ...node, value, position }] : [],
  );
}

function widthOf(line = ""): number {
  return line.length;
}

/** Pages repeat each other's headings, sentences and rows, so what was parsed lately is kept, up to these sizes. */
const mostKept = 4_000;
/** In characters. */
const longestKept = 1_000;
const kept = new Map<string, readonly RootContent[]>();

function parseOnce(text: string): readonly RootContent[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const nodes = processor.parse(text).children;
  if (text.length > longestKept) return nodes;
  for (const oldest of kept.keys()) {
    if (kept.size < mostKept) break;
    kept.delete(oldest);
  }
  kept.set(text, nodes);
  return nodes;
}

/** A copy of what was parsed on its own, placed where it stands on the page. */
export function moved<Node extends Nodes>(node: Node, lines: number, columns = 0): Node {
  const copy = { ...node };
  if (node.position !== undefined) {
    const { start, end } = node.position;
    copy.position = {
      start: { line: start.line + lines, column: start.column + columns },
      end: { line: end.line + lines, column: end.column + columns },
    };
  }
  return "children" in copy ? { ...copy, children: copy.children.map((child) => moved(child, lines, columns)) } : copy;
}
