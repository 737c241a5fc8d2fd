/**
 * A run of whole lines that Markdown reads the same whether or not it knows what stands around them.
 * - `front matter`: the YAML at the top, with its fences
 * - `heading`: one line, marked with `#`
 * - `code`: a fenced block with both of its fences
 * - `comment`: an HTML comment, from the line where it opens to the line where it ends
 * - `rows`: lines that start with a pipe, so a table, or a paragraph that was meant to be one
 * - `definitions`: targets of links that stand elsewhere on the page, one a line
 * - `text`: anything that holds neither headings nor rules nor code nor HTML
 * - `flow`: anything else
 */
export interface Block {
  readonly kind: "front matter" | "heading" | "code" | "comment" | "rows" | "definitions" | "text" | "flow";
  /** The index of the first line, counted from 0. */
  readonly start: number;
  /** The index behind the last line. */
  readonly end: number;
}

/** Lines that open nothing where they start, or only a table. */
const startsWithWord = /^[A-Za-z|]/;
const heading = /^#{1,6}(?:[ \t]|$)/;
const fence = /^(`{3,})[^`]*$|^(~{3,})/;
/** A comment; what looks like one, but is closed by its own opening marks, is left to the parser. */
const comment = /^<!--(?!-?>)/;
const listMark = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
/** A list, a quotation, or indented code: the parser takes what looks like a list behind that for text. */
const opensContainer = /^(?: {4}|\t|[ \t]*>|[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/;
/** What may open code or HTML, behind the marks of the lists and quotations that it stands in. */
const opensFence = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])+(`{3,}(?![^`]*`)|~{3,})/;
const opensHtml = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*<[A-Za-z/!?]/;
/** HTML that does not end at a blank line (CommonMark 0.31, section 4.6, kinds 1 to 5). */
const longHtml = /<(?:script|pre|style|textarea)\b|<[!?]/i;
const singleLineComment = /^[^<]*<!--(?!-?>)(?:(?!-->).)*-->/;
/**
 * What may be a reference definition, which gives links elsewhere on the page their target; and what plainly is one. A
 * name such as `!NOTE` is none that plain text would be searched for.
 */
const mayDefine = (line: string): boolean => line.includes("]:");
const plainDefinition = /^\[(?![ !])[^[\]\\`<&\t]{1,200}\]: +[^\s<>()\\&]+(?: +"[^"\\&]*")? *$/;

/**
 * Splits a page where Markdown starts anew: between blocks that cannot reach into each other. Where that is not plain,
 * it does not split, so that parsing the blocks one by one gives what parsing the page would.
 *
 * @returns the blocks in the order of the page, without the blank lines between them
 */
export function splitBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const matter = frontMatterEnd(lines);
  if (matter > 0) {
    blocks.push({ kind: "front matter", start: 0, end: matter });
    at = matter;
  }
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at++;
      continue;
    }
    const block = blockAt(lines, at);
    blocks.push(block);
    at = block.end;
  }
  const hasDefinition = (block: Block) =>
    !withoutDefinition.has(block.kind) && lines.slice(block.start, block.end).some(mayDefine);
  return lines.some(mayDefine) && blocks.some(hasDefinition)
    ? [...blocks.slice(0, matter > 0 ? 1 : 0), { kind: "flow", start: matter, end: lines.length }]
    : blocks;
}

/** Kinds in which nothing can define anything, and the one that is known to. */
const withoutDefinition: ReadonlySet<Block["kind"]> = new Set(["code", "comment", "rows", "definitions"]);

/** The lines of a page that its other blocks have to know. */
export function definitionLines(blocks: readonly Block[], lines: readonly string[]): string[] {
  return blocks.flatMap(({ kind, start, end }) => (kind === "definitions" ? lines.slice(start, end) : []));
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line === "" || (!startsWithWord.test(line) && /^[ \t]*$/.test(line));
}

/** The index behind the front matter; 0 where there is none. */
function frontMatterEnd(lines: readonly string[]): number {
  if (!/^---[ \t]*$/.test(lines[0] ?? "")) return 0;
  return lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line)) + 1;
}

function blockAt(lines: readonly string[], start: number): Block {
  const line = lines[start] ?? "";
  if (heading.test(line)) return { kind: "heading", start, end: start + 1 };
  const mark = openingFence(line);
  if (mark !== undefined) {
    const end = closingFence(lines, start + 1, mark);
    return end === undefined ? { kind: "flow", start, end: lines.length } : { kind: "code", start, end };
  }
  if (comment.test(line)) {
    const end = commentEnd(lines, start);
    return end === undefined ? { kind: "flow", start, end: lines.length } : { kind: "comment", start, end };
  }
  const end = flowEnd(lines, start);
  const kind = kindOf(lines.slice(start, end));
  // The blank lines behind indented code may count as part of it.
  return { kind, start, end: kind === "flow" ? nextLine(lines, end) : end };
}

/** The index behind the line that ends a comment. */
function commentEnd(lines: readonly string[], start: number): number | undefined {
  for (let at = start; at < lines.length; at++) if (lines[at]?.includes("-->")) return at + 1;
  return undefined;
}

/** Lines that may underline a heading, be a rule, a heading, HTML or code, in a list or quotation or by themselves. */
const mayBeMore =
  /^(?: {4}|\t)|^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:[#<]|`{3}|~{3}|[=*_-][ \t=*_-]*$|(?:[-*+]|\d{1,9}[.)])(?: {5}|\t))/;

function kindOf(lines: readonly string[]): Block["kind"] {
  if (lines.every((line) => line.startsWith("|"))) return "rows";
  if (lines.every((line) => plainDefinition.test(line))) return "definitions";
  return lines.some((line) => mayBeMore.test(line)) ? "flow" : "text";
}

function openingFence(line: string): string | undefined {
  const [, backticks, tildes] = fence.exec(line) ?? [];
  return backticks ?? tildes;
}

/** The index behind the line that closes a fence. */
function closingFence(lines: readonly string[], from: number, mark: string): number | undefined {
  for (let at = from; at < lines.length; at++) {
    const indent = closingIndent(lines[at] ?? "", mark);
    if (indent !== undefined && /^ {0,3}$/.test(indent)) return at + 1;
  }
  return undefined;
}

/** What stands in front of marks that may close the fence that these opened. */
function closingIndent(line: string, mark: string): string | undefined {
  const [, indent, found = ""] = /^([ \t]*)(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return found.startsWith(mark) ? indent : undefined;
}

/** Whether a line starts a block at the left margin, whatever stands above it. */
function startsBlock(line: string): boolean {
  return heading.test(line) || fence.test(line) || comment.test(line);
}

/** The index behind the last line that may belong to what starts here. */
function flowEnd(lines: readonly string[], start: number): number {
  let inList = false;
  let inHtml = false;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isBlank(line)) {
      inHtml = false;
      const next = nextLine(lines, at);
      if (!goesOn(lines[next] ?? "", inList)) return at;
      at = next - 1;
      continue;
    }
    if (startsWithWord.test(line)) continue;
    // Whether this is part of the HTML above depends on whether that is HTML at all.
    if (at > start && startsBlock(line) && !(inHtml && heading.test(line))) return inHtml ? lines.length : at;
    inList ||= opensContainer.test(line);
    const end = indentedEnd(lines, at);
    if (end === undefined) return lines.length;
    inHtml ||= end === at && opensMoreHtml(line);
    at = Math.max(at, end - 1);
  }
  return lines.length;
}

/** Whether HTML opens that may go on in the next line. */
function opensMoreHtml(line: string): boolean {
  return opensHtml.test(line) && !singleLineComment.test(line);
}

/** Whether a line behind a blank one may belong to what stands above. */
function goesOn(line: string, inList: boolean): boolean {
  return /^[ \t]/.test(line) || (inList && listMark.test(line));
}

function nextLine(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at++;
  return at;
}

/**
 * The index behind code that opens on this line within a list, or with an indentation; the line itself where none does.
 *
 * @returns nothing where it cannot be told where what opens here ends
 */
function indentedEnd(lines: readonly string[], at: number): number | undefined {
  const line = lines[at] ?? "";
  const mark = opensFence.exec(line)?.[1];
  if (mark === undefined) return longHtml.test(line) && opensMoreHtml(line) ? undefined : at;
  const indent = /^ +/.exec(line)?.[0] ?? "";
  if (indent === "" || !line.startsWith(mark, indent.length)) return undefined;
  for (let end = at + 1; end < lines.length; end++) {
    const candidate = lines[end] ?? "";
    if (isBlank(candidate)) continue;
    if (!candidate.startsWith(indent)) return undefined;
    const closing = closingIndent(candidate, mark);
    // How much further the fence that closes may be indented depends on what the code stands in.
    if (closing !== undefined) return closing === indent ? end + 1 : undefined;
  }
  return undefined;
}
