import type { PhrasingContent } from "mdast";

/**
 * Characters that are text where they stand; at one that might mean more, the run ends. Brackets are text where nothing
 * behind them makes them a link, and so is a mark that can neither open emphasis nor close any that is open.
 */
const words =
  /(?:[^\\`*_[\]<&!\0]+|(?<=[A-Za-z\d])_(?=[A-Za-z\d])|!(?!\[)|&(?![A-Za-z\d#]*;)|&(?:amp|lt|gt|quot|nbsp);|<(?![A-Za-z/!?])|\\[!-/:-@[-`{-~A-Za-z\d]|\](?![[(:])|\[![A-Z]+\](?![[(:])|\[!INCLUDE (?=\[)|(?<=[A-Za-z\d])[*_](?=[ ,.;]|$))+/y;
const code = /`([^`\n]+)`(?!`)/y;
const link =
  /\[(?:([A-Za-z\d$@](?:(?:[^\\`*_[\]<&!\t\0\n]|(?<=[A-Za-z\d])_(?=[A-Za-z\d ]))*[^\\`*_[\]<&!\t\0\n ])?)|`([^`\n]+)`|\*\*([A-Za-z\d](?:[^\\`*_[\]<&!\t\0\n]*[A-Za-z\d.:)])?)\*\*)\](?:\(((?:[^\s()<>\\&`*]|&(?![A-Za-z\d#]*;))+)\)|\[((?:[A-Za-z\d][\w.-]* )*[A-Za-z\d][\w.-]*)?\](?![[(:]))/y;
const plainName = /^(?:[A-Za-z\d][\w.-]* )*[A-Za-z\d][\w.-]*$/;
const tag = /<(?:[a-z]+(?: ?\/)?|\/[a-z]+)>/y;
/** Emphasis around words, with white space or punctuation around it (CommonMark 0.31, section 6.2). */
const emphasis =
  /(?<![^ \n(),.:;/>])(\*\*|__|[*_])((?:[A-Za-z\d$@{]|\\[$@])(?:(?:[^\\`*_[\]<&!\t\0\n]|(?<=[A-Za-z\d])_(?=[A-Za-z\d]))*[A-Za-z\d.:)}])?)\1(?=$|[ \n,.;:)])/y;

/** The names of definitions. */
export type Names = ReadonlySet<string>;

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
 * @param names those of the page's definitions, in lower case
 * @returns nothing where a part of the text is, or might be, anything else
 */
export function plainRuns(text: string, start: Place, names: Names): PhrasingContent[] | undefined {
  const runs: PhrasingContent[] = [];
  let place = start;
  for (let at = 0; at < text.length; ) {
    const run = wordsAt(text, at, place) ?? markedAt(text, at, place, names);
    if (run === undefined) return undefined;
    runs.push(run.node);
    place = run.end;
    at += run.length;
  }
  return runs;
}

type Placed = PhrasingContent & { readonly position: { readonly start: Place; readonly end: Place } };

/** A node, how many characters it takes, and where what follows starts. */
interface Run {
  readonly node: Placed;
  readonly length: number;
  readonly end: Place;
}

function wordsAt(line: string, at: number, start: Place): Run | undefined {
  const written = matchAt(words, line, at)?.[0];
  if (written === undefined) return undefined;
  const { length } = written;
  const end = endOf(written, start);
  if (end.line === start.line) return { node: text(textOf(written), start, end), length, end };
  // The spaces at the end and at the start of a line are no text.
  const spaces = /^ *(?=\n)/.exec(written)?.[0].length ?? 0;
  const value = textOf(written.replace(/ *\n */g, "\n"));
  const endOfText = value.endsWith("\n") ? { line: end.line, column: 1 } : end;
  return { node: text(value, behind(start, spaces), endOfText), length, end };
}

/** What escapes and references stand for. */
function textOf(written: string): string {
  if (!written.includes("\\") && !written.includes("&")) return written;
  return written.replace(
    /\\([!-/:-@[-`{-~])|&(amp|lt|gt|quot|nbsp);/g,
    (_, escaped?: string, name = "") => escaped ?? references[name] ?? "",
  );
}

const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00A0" };

function markedAt(text: string, at: number, start: Place, names: Names): Run | undefined {
  const match = matchAt(formOf[text[at] ?? ""], text, at);
  if (match === undefined) return undefined;
  const [{ length }, first = "", second = ""] = match;
  const end = behind(start, length);
  const position = { start, end };
  const run = (node: Placed): Run => ({ node, length, end });
  switch (text[at]) {
    case "`":
      return run({ type: "inlineCode", value: codeValue(first), position });
    case "<":
      return run({ type: "html", value: match[0], position });
    case "[": {
      const node = linkOf(match, position, names);
      return node && run(node);
    }
    default: {
      const children = [textBehind(second, behind(start, first.length))];
      return run({ type: first.length === 2 ? "strong" : "emphasis", children, position });
    }
  }
}

/** A link with its target behind it, or with the name of a definition: its own words, where those brackets are empty. */
function linkOf(match: RegExpExecArray, position: Placed["position"], names: Names): Placed | undefined {
  const [, words, coded = "", bold, url, name] = match;
  const start = behind(position.start, 1);
  const strong = bold === undefined ? undefined : strongAround(bold, start);
  const children = [strong ?? (words === undefined ? codeBehind(coded, start) : textBehind(words, start))];
  if (url !== undefined) return { type: "link", title: null, url, children, position };
  const label = name ?? words ?? "";
  const identifier = label.toLowerCase();
  if (!names.has(identifier) || !plainName.test(label)) return undefined;
  const referenceType = name === undefined ? "collapsed" : "full";
  return { type: "linkReference", identifier, label, referenceType, children, position };
}

function strongAround(value: string, start: Place): Placed {
  const position = { start, end: behind(start, value.length + 4) };
  return { type: "strong", children: [textBehind(value, behind(start, 2))], position };
}

const formOf: Readonly<Record<string, RegExp>> = { "`": code, "<": tag, "[": link, "*": emphasis, _: emphasis };

function matchAt(form: RegExp | undefined, text: string, at: number): RegExpExecArray | undefined {
  if (form === undefined) return undefined;
  form.lastIndex = at;
  return form.exec(text) ?? undefined;
}

/** Where text ends that starts there. */
export function endOf(text: string, start: Place): Place {
  const lastBreak = text.lastIndexOf("\n");
  if (lastBreak === -1) return behind(start, text.length);
  return { line: start.line + text.split("\n").length - 1, column: text.length - lastBreak };
}

function behind({ line, column }: Place, characters: number): Place {
  return { line, column: column + characters };
}

function text(value: string, start: Place, end: Place): Placed {
  return { type: "text", value, position: { start, end } };
}

function textBehind(written: string, start: Place): PhrasingContent {
  return text(textOf(written), start, behind(start, written.length));
}

function codeBehind(text: string, start: Place): PhrasingContent {
  return { type: "inlineCode", value: codeValue(text), position: { start, end: behind(start, text.length + 2) } };
}

/** One space at both ends makes room for backticks (CommonMark 0.31, section 6.1). */
function codeValue(text: string): string {
  return text.startsWith(" ") && text.endsWith(" ") && /[^ ]/.test(text) ? text.slice(1, -1) : text;
}
