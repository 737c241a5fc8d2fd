import type { PhrasingContent } from "mdast";

/** Characters that are text where they stand; at one that might mean more, the run ends. */
const words = /(?:[^\\`*_[\]<&!\t\0]+|(?<=[A-Za-z\d])_(?=[A-Za-z\d])|!(?!\[)|&(?![A-Za-z#])|<(?![A-Za-z/!?]))+/y;
const code = /`([^`\n]+)`(?!`)/y;
const link = /\[(?:([A-Za-z\d](?:[^\\`*_[\]<&!\t\0\n]*[^\\`*_[\]<&!\t\0\n ])?)|`([^`\n]+)`)\]\(([^\s()<>\\&`*]+)\)/y;
const tag = /<(?:[a-z]+(?: ?\/)?|\/[a-z]+)>/y;
/** Emphasis around words, with white space or punctuation around it (CommonMark 0.31, section 6.2). */
const emphasis = /(?<![^ \n(])(\*\*|[*_])([A-Za-z\d](?:[^\\`*_[\]<&!\t\0\n]*[A-Za-z\d.:])?)\1(?=$|[ \n,.;:)])/y;

/** A place on a page. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Reads words, code, links, tags and emphasis that nothing else touches, as the parser would.
 *
 * @param text lines without white space at either end
 * @param start where its first line starts
 * @returns nothing where a part of the text is, or might be, anything else
 */
export function plainRuns(text: string, start: Place): PhrasingContent[] | undefined {
  const runs: PhrasingContent[] = [];
  let place = start;
  for (let at = 0; at < text.length; ) {
    const run = wordsAt(text, at, place) ?? markedAt(text, at, place);
    if (run === undefined) return undefined;
    runs.push(run.node);
    place = run.node.position.end;
    at += run.length;
  }
  return runs;
}

type Placed = PhrasingContent & { readonly position: { readonly start: Place; readonly end: Place } };

/** A node, and how many characters it takes. */
interface Run {
  readonly node: Placed;
  readonly length: number;
}

function wordsAt(text: string, at: number, start: Place): Run | undefined {
  const value = matchAt(words, text, at)?.[0];
  if (value === undefined) return undefined;
  const lastBreak = value.lastIndexOf("\n");
  const end =
    lastBreak === -1
      ? behind(start, value.length)
      : { line: start.line + value.split("\n").length - 1, column: value.length - lastBreak };
  return { node: { type: "text", value, position: { start, end } }, length: value.length };
}

function markedAt(text: string, at: number, start: Place): Run | undefined {
  const match = matchAt(formOf[text[at] ?? ""], text, at);
  if (match === undefined) return undefined;
  const [{ length }, first = "", second = "", url = ""] = match;
  const position = { start, end: behind(start, length) };
  const run = (node: Placed): Run => ({ node, length });
  switch (text[at]) {
    case "`":
      return run({ type: "inlineCode", value: codeValue(first), position });
    case "<":
      return run({ type: "html", value: match[0], position });
    case "[": {
      const child = first === "" ? codeBehind(second, behind(start, 1)) : textBehind(first, behind(start, 1));
      return run({ type: "link", title: null, url, children: [child], position });
    }
    default: {
      const children = [textBehind(second, behind(start, first.length))];
      return run({ type: first === "**" ? "strong" : "emphasis", children, position });
    }
  }
}

const formOf: Readonly<Record<string, RegExp>> = { "`": code, "<": tag, "[": link, "*": emphasis, _: emphasis };

function matchAt(form: RegExp | undefined, text: string, at: number): RegExpExecArray | undefined {
  if (form === undefined) return undefined;
  form.lastIndex = at;
  return form.exec(text) ?? undefined;
}

function behind({ line, column }: Place, characters: number): Place {
  return { line, column: column + characters };
}

function textBehind(value: string, start: Place): PhrasingContent {
  return { type: "text", value, position: { start, end: behind(start, value.length) } };
}

function codeBehind(text: string, start: Place): PhrasingContent {
  return { type: "inlineCode", value: codeValue(text), position: { start, end: behind(start, text.length + 2) } };
}

/** One space at both ends makes room for backticks (CommonMark 0.31, section 6.1). */
function codeValue(text: string): string {
  return text.startsWith(" ") && text.endsWith(" ") && /[^ ]/.test(text) ? text.slice(1, -1) : text;
}
