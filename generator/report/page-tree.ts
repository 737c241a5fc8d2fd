import type { Element, Nodes } from "hast";
import { defaultSchema, type Schema, sanitize } from "hast-util-sanitize";
import { toHast } from "mdast-util-to-hast";
import { splitLines } from "../diagnostics/lines.ts";
import { withinLimits } from "../pages/document/limits.ts";
import { parseMarkdown } from "../pages/document/markdown.ts";
import { frontMatterEnd } from "../pages/source/front-matter.ts";
import type { PackedNode, PackedPage } from "./packed.ts";

/** Elements of text only: nothing that loads, runs, or takes input. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => name !== "input" && name !== "picture" && name !== "source",
  ),
  attributes: { a: ["href"], img: ["alt"] },
};

/** Elements that start a line of the gutter. */
const withLine = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "pre", "li", "blockquote", "hr"]);
/** In characters: how much syntax may stand between the start of a node and its text. */
const longestSyntax = 300;

/**
 * Renders a page as elements of text.
 *
 * @param path the page's path below the input folder
 * @param written the page's text, with what it includes in its place
 */
export function packTree(path: string, written: string): Pick<PackedPage, "lines" | "tree"> {
  const lines = withinLimits(
    splitLines(written.replace(/^\uFEFF/, "").replace(/\0|\p{Surrogate}/gu, "\uFFFD")).join("\n"),
    path,
    [],
  );
  const text = lines.join("\n");
  const start = frontMatterEnd(lines);
  const root = sanitize(toHast(parseMarkdown("\n".repeat(start) + lines.slice(start).join("\n"))), schema);
  // Newlines stood in place of the front matter when the rest was parsed.
  const shift = lines.slice(0, start).join("\n").length + Math.min(start, 1) - start;
  let at = 0;
  let line = 0;
  /** Where the last node starts that has a place in the text. */
  let near = 0;

  const packText = (value: string): PackedNode => {
    const from = Math.max(at, near);
    const found = text.slice(from, from + longestSyntax + value.length).indexOf(value);
    if (found === -1) return value;
    const skip = from + found - at;
    at += skip + value.length;
    return skip === 0 ? value.length : [skip, value.length];
  };
  const packElement = (element: Element): PackedNode => {
    const { tagName, position, properties } = element;
    const own = withLine.has(tagName) ? (position?.start.line ?? line) : undefined;
    const head = [
      tagName,
      own === undefined ? "" : `+${own - line}`,
      typeof properties["href"] === "string" ? `>${properties["href"]}` : "",
    ].join("");
    line = own ?? line;
    return tagName === "img" ? ["em", String(properties["alt"] ?? "")] : [head, ...element.children.flatMap(pack)];
  };
  const pack = (node: Nodes): PackedNode[] => {
    const offset = node.position?.start.offset;
    if (offset !== undefined) near = offset + shift;
    if (node.type === "text") return node.value === "\n" ? [] : [packText(node.value)];
    if (node.type === "element") return [packElement(node)];
    return node.type === "root" ? node.children.flatMap(pack) : [];
  };
  return { lines, tree: pack(root) };
}
