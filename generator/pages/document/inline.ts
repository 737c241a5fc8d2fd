import type { Nodes } from "mdast";
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
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case "text":
        return [textRun(node.value, node)];
      case "inlineCode":
        return [{ kind: "code", text: clean(node.value) }];
      case "break":
        return [{ kind: "text", text: " " }];
      case "html":
        return [htmlRun(node.value)];
      case "link":
        return [linkTo(textOf(node), node.url.trim(), node)];
      case "linkReference": {
        const url = definitions.get(node.identifier);
        return [url === undefined ? { kind: "text", text: clean(textOf(node)) } : linkTo(textOf(node), url, node)];
      }
      case "emphasis":
      case "strong":
        return inlines(node.children, definitions).map(emphasised);
      default:
        return "children" in node ? inlines(node.children, definitions) : [textRun(textOf(node), node)];
    }
  });
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

/** A link without its closing parenthesis, if there is no other text. */
function unclosedLink(written: string, node: Nodes): Link | undefined {
  const [, text, url] = /^\s*\[([^[\]]{1,200})\]\(([^()[\]\s]{1,500})\s*$/.exec(written) ?? [];
  return text === undefined || url === undefined ? undefined : linkTo(text, url, node);
}

function linkTo(text: string, url: string, node: Nodes): Link {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { kind: "link", text: clean(text), url, line, column };
}

/** Markup separates words; anything else in angle brackets, such as `<server>`, is text that looks like markup. */
function htmlRun(html: string): Inline {
  const isMarkup = /^<(?:\/|!--|br|p|ul|ol|li|code|table|t[dhr]|b|i|em|strong|a|sup|sub|span|div)\b/i.test(html);
  const tag = /^<(li|tr|td|th)\b/i.exec(html)?.[1]?.toLowerCase();
  const opens = tag === "li" || tag === "tr" || tag === "td" || tag === "th" ? tag : undefined;
  return { kind: "text", text: isMarkup ? " " : clean(html), ...(opens && { opens }) };
}

/** The text of inline runs with the author's code spans. */
export function textWithCode(runs: readonly Inline[]): string {
  return runs.map((run) => (run.kind === "code" ? `\`${run.text}\`` : run.text)).join("");
}

/** The text of inline runs, white space collapsed. */
export function inlineText(runs: readonly Inline[]): string {
  return withSingleSpaces(runs.map((run) => run.text).join(""));
}

/** The text with its white space collapsed, and none at its ends. */
export function withSingleSpaces(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, " ").trim();
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/** Removes characters that nobody sees and makes every space an ordinary one. */
export function clean(text: string): string {
  if (!/[\t\u0080-\uFFFF]/.test(text)) return text;
  return text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "").replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, " ");
}
