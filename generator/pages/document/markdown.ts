import type { Nodes, Root } from "mdast";

/** Parses Markdown with the extensions of GFM into a tree with positions. */
export type ParseMarkdown = (text: string) => Root;

/** A native parser that builds the same trees many times faster. It is not available on all platforms. */
const satteri = await import("satteri").catch(() => undefined);

/**
 * Parses Markdown with the extensions of GFM.
 *
 * @param text has no front matter, no NUL and no lone surrogates
 * @returns a tree with positions, the same with either parser
 */
export const parseMarkdown: ParseMarkdown = await createParser();

async function createParser(): Promise<ParseMarkdown> {
  const remark = await remarkParser();
  if (satteri === undefined) return remark;
  const { markdownToMdast } = satteri;
  return (text) => {
    if (satteriDefects.some((pattern) => pattern.test(text))) return remark(text);
    const tree = markdownToMdast(text, { features: { frontmatter: false } });
    return tree.type === "root" ? tree : remark(text);
  };
}

/** The unified processor that parses where Sätteri is not installed. */
export async function remarkParser(): Promise<ParseMarkdown> {
  const [{ remark }, { default: remarkGfm }] = await Promise.all([import("remark"), import("remark-gfm")]);
  const processor = remark().use(remarkGfm).freeze();
  return (text) => processor.parse(text);
}

/** Text that Sätteri 0.10 does not read as CommonMark and GFM say. Some patterns match more than that, never less. */
export const satteriDefects: readonly RegExp[] = [
  // An address takes the mark of the next cell along.
  /(?<![(<])(?:https?:\/\/|www\.)[^\s|]*\|/i,
  // Marks of emphasis beside other ones.
  /([*_~])(?!\1)[*_~]|\\[*_~][*_~]/,
  // A tag on a line of its own ends a table.
  /^.*\|.*\n[ \t]*<[/!?a-z]/im,
  // Raw text goes on to the end tag of its own element.
  /<(pre|script)>[\s\S]*<\/(?!\1)(?:pre|script)>/,
  // Text directly after a definition.
  /\]:.*\n(?=.*\S)(?![ \t]*\[)/,
  // A table in a list or quotation whose header row does not continue it.
  /^(?![ >]|[-*+] |\d+[.)] ).*\S.*\n[ >]+\|[-:]/m,
  // A task as the header of a table.
  /\[ \].*\n[ \t>]*\|[-:]/,
  // Indented code directly after a heading, a rule or a comment.
  /^(?: {0,3}(?:#.*|[-*_= ]+)|.*-->.*)\n(?:\t| {4})/m,
];

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
