import type { Nodes, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

/** A run of a paragraph or a table cell: what the facts of prose are read from. */
export type Inline =
  | { readonly kind: "text"; readonly text: string; readonly emphasised?: boolean; readonly opens?: HtmlItem }
  | { readonly kind: "code"; readonly text: string }
  | Link;

/** The elements that start an item of a list or a cell of a table in HTML. */
export type HtmlItem = "li" | "tr" | "td" | "th";

/** A link, with the place where it stands on its page. */
export interface Link {
  readonly kind: "link";
  readonly text: string;
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** The targets of a page's reference definitions, by normalised identifier. */
export type Definitions = ReadonlyMap<string, string>;

/**
 * Flattens phrasing content: emphasis is unwrapped, raw HTML and line breaks become a space, invisible characters go.
 *
 * @param nodes the children of a paragraph, heading or table cell
 * @param definitions where reference links of the page lead
 */
export function inlines(nodes: readonly Nodes[], definitions: Definitions): Inline[] {
  const runs: Inline[] = [];
  for (const node of nodes) {
    if (node.type === "text") runs.push(textRun(node.value, node));
    else if (node.type === "link") runs.push(linkTo(node.url.trim(), node));
    else if (node.type === "linkReference") runs.push(reference(node, definitions));
    else if (node.type === "inlineCode") runs.push({ kind: "code", text: clean(node.value) });
    else if (node.type === "break" || node.type === "html")
      runs.push({ kind: "text", text: htmlText(node), ...opened(node) });
    else if (node.type === "emphasis" || node.type === "strong") {
      runs.push(...inlines(node.children, definitions).map(emphasised));
    } else if ("children" in node) runs.push(...inlines(node.children, definitions));
    else runs.push(textRun(textOf(node), node));
  }
  return runs;
}

function textRun(text: string, node: Nodes): Inline {
  return (text.includes("](") ? unclosedLink(text, node) : undefined) ?? { kind: "text", text: clean(text) };
}

/** A character that XML names cannot hold, as OData names encode it, without its underscores. */
const encodedCharacter = /^x[0-9a-f]{4}$/i;

/** The underscores of an encoded character, as in `_x0020_`, are no emphasis. */
function emphasised(run: Inline): Inline {
  if (run.kind !== "text" || run.opens !== undefined) return run;
  return encodedCharacter.test(run.text)
    ? { kind: "text", text: `_${run.text}_` }
    : { kind: "text", text: run.text, emphasised: true };
}

/** A link that lacks its closing parenthesis, and has nothing beside it, can mean nothing else. */
function unclosedLink(written: string, node: Nodes): Link | undefined {
  const [, text, url] = /^\s*\[([^[\]]{1,200})\]\(([^()[\]\s]{1,500})\s*$/.exec(written) ?? [];
  if (text === undefined || url === undefined) return undefined;
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { kind: "link", text: clean(text), url, line, column };
}

function reference(node: PhrasingContent & { type: "linkReference" }, definitions: Definitions): Inline {
  const url = definitions.get(node.identifier);
  return url === undefined ? { kind: "text", text: clean(textOf(node)) } : linkTo(url, node);
}

function linkTo(url: string, node: Nodes): Link {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { kind: "link", text: clean(textOf(node)), url, line, column };
}

function opened(node: Nodes): { readonly opens?: HtmlItem } {
  const tag = node.type === "html" ? /^<(li|tr|td|th)\b/i.exec(node.value)?.[1]?.toLowerCase() : undefined;
  return tag === "li" || tag === "tr" || tag === "td" || tag === "th" ? { opens: tag } : {};
}

/** Markup separates words; anything else in angle brackets, such as `<server>`, is text that looks like markup. */
function htmlText(node: Nodes): string {
  if (
    node.type !== "html" ||
    /^<(?:\/|!--|br|p|ul|ol|li|code|table|t[dhr]|b|i|em|strong|a|sup|sub|span|div)\b/i.test(node.value)
  ) {
    return " ";
  }
  return clean(node.value);
}

/** The text of inline runs, white space collapsed. */
export function inlineText(runs: readonly Inline[]): string {
  const [first] = runs;
  return withSingleSpaces(runs.length === 1 && first ? first.text : runs.map((run) => run.text).join(""));
}

/** The text with its white space collapsed, and none at its ends. */
export function withSingleSpaces(text: string): string {
  return (unusualSpace.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

const unusualSpace = /\s\s|[^\S ]/;

/** Removes characters that nobody sees and makes every space an ordinary one. */
export function clean(text: string): string {
  if (!exotic.test(text)) return text;
  return text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "").replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, " ");
}

const exotic = /[\t\u0080-\uFFFF]/;
