import type { Blockquote, List, ListItem, Paragraph, RootContent } from "mdast";
import type { Position } from "unist";
import { plainBlock, plainProse } from "./plain.ts";
import { endOf, type Names, type Place } from "./plain-runs.ts";

const quotationMark = /^> {0,4}/;
const itemMark = /^(?:(?<bullet>[-*+])|(?<number>\d{1,9})(?<delimiter>[.)]))(?: {1,4}|\t)(?! )/;

interface Placed {
  readonly position: Position;
}

/** A paragraph by itself, in a quotation or in an item, and what a list of such items is known by. */
interface Part {
  readonly node: (Paragraph | Blockquote | ListItem) & Placed;
  readonly kind?: string | undefined;
  readonly number?: string | undefined;
}

/**
 * What text is that holds paragraphs in plain forms only, by themselves, in quotations or in the items of lists, none
 * within another; nothing for all others.
 *
 * @param line where it starts on its page
 * @param names those of the page's definitions, in lower case
 */
export function plainBlocks(text: string, line: number, names: Names): RootContent[] | undefined {
  const block = plainBlock(text, line, names);
  if (block) return [block];
  const lines = text.split("\n");
  const nodes: RootContent[] = [];
  let above: Part | undefined;
  for (let at = 0; at < lines.length; ) {
    const end = partEnd(lines, at);
    const part = partOf(lines.slice(at, end), line + at, names);
    const isBelowBlank = at > 0 && isBlank(lines[at - 1]);
    if (part === undefined || (above && !isBelowBlank && !interrupts(part, above))) return undefined;
    const list = nodes.at(-1);
    if (part.node.type !== "listItem") nodes.push(part.node);
    else if (list?.type === "list" && part.kind === above?.kind) lengthen(list, part.node, isBelowBlank);
    else nodes.push(listOf(part.node, part));
    above = part;
    at = end;
    while (isBlank(lines[at])) at++;
  }
  return nodes;
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && /^[ \t]*$/.test(line);
}

/** The index behind the lines of the paragraph that starts here, with those that only go on with its words. */
function partEnd(lines: readonly string[], start: number): number {
  const isQuotation = lines[start]?.startsWith(">") === true;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.startsWith(">") ? !isQuotation : isBlank(line) || itemMark.test(line)) return at;
  }
  return lines.length;
}

function partOf([first = "", ...rest]: readonly string[], line: number, names: Names): Part | undefined {
  const item = itemMark.exec(first);
  const mark = item?.[0] ?? quotationMark.exec(first)?.[0] ?? "";
  const text = [first.slice(mark.length), ...rest.map((line) => line.replace(/^>/, " "))].join("\n");
  const start: Place = { line, column: mark.length + 1 };
  const prose = plainProse(text, start, names);
  if (prose === undefined) return undefined;
  const position = { start: { line, column: 1 }, end: endOf(text, start) };
  if (mark === "") return { node: { ...prose, position } };
  const children = [prose];
  if (item === null) return { node: { type: "blockquote", children, position } };
  const { bullet, number, delimiter } = item.groups ?? {};
  return {
    node: { type: "listItem", spread: false, checked: null, children, position },
    kind: bullet ?? delimiter,
    number,
  };
}

/** Whether something starts right below a paragraph; words of a sentence that look like the number of an item do not. */
function interrupts({ node, number = "1" }: Part, above: Part): boolean {
  return node.type !== "listItem" || above.node.type === "listItem" || number === "1";
}

function listOf(item: ListItem & Placed, { number }: Part): List {
  const [ordered, start] = [number !== undefined, number === undefined ? null : Number(number)];
  return { type: "list", ordered, start, spread: false, children: [item], position: { ...item.position } };
}

function lengthen(list: List, item: ListItem & Placed, isBelowBlank: boolean): void {
  list.children.push(item);
  list.spread ||= isBelowBlank;
  if (list.position) list.position.end = item.position.end;
}
