import type { Heading, Nodes } from "mdast";
import { memoizeByObject } from "../../memoize.ts";
import { frontMatterEnd } from "../source/front-matter.ts";
import { withinLimits } from "./limits.ts";
import { parseMarkdown } from "./markdown.ts";
import { isContainer } from "./sections.ts";

/** The lines of a block, counted from 1. */
export interface LineRange {
  readonly first: number;
  /** The line after the last one. */
  readonly end: number;
}

/** A heading. */
export interface PageHeading {
  readonly line: number;
  readonly level: number;
  /** As written. */
  readonly text: string;
  /** The target of the link that is all of the heading, as of the label of a tab. */
  readonly target?: string;
}

/** A table: the line of its header, and those of its rows. */
export interface PageTable {
  readonly header: number;
  readonly rows: readonly number[];
}

/** A page as its author wrote it. */
interface WrittenPage {
  readonly path: string;
  /** Without line ends and without a byte order mark. */
  readonly lines: readonly string[];
}

/** Where the blocks of a page are, for rules about characters, which a parsed tree does not have. */
export interface PageBlocks extends WrittenPage {
  /** Fenced code, without the fences. */
  readonly fences: readonly LineRange[];
  /** HTML comments, which may hold annotations. */
  readonly comments: readonly LineRange[];
  readonly headings: readonly PageHeading[];
  readonly tables: readonly PageTable[];
  /** Lines that are no fenced code, comment, heading or front matter. */
  readonly prose: readonly number[];
}

/** Finds the blocks of a page in its parsed tree. */
export const findBlocks: (page: WrittenPage) => PageBlocks = memoizeByObject(
  ({ path, lines: written }: WrittenPage) => {
    // The limits are those of reading the page, which reports what exceeds them.
    const lines = withinLimits(written.join("\n").replace(/\0|\p{Surrogate}/gu, "\uFFFD"), path, []);
    const blocks: Lists = { fences: [], comments: [], headings: [], tables: [] };
    const start = frontMatterEnd(lines);
    const others = new Set<number>();
    const visit = (node: Nodes): void => {
      const { first, end } = rangeOf(node);
      if (addBlock(node, blocks, lines)) for (let line = first; line < end; line++) others.add(line);
      else if (node.type === "root" || isContainer(node)) for (const child of node.children) visit(child);
    };
    visit(parseMarkdown("\n".repeat(start) + lines.slice(start).join("\n")));
    const prose = lines.flatMap((_, at) => (at < start || others.has(at + 1) ? [] : [at + 1]));
    return { path, lines, ...blocks, prose };
  },
);

type Lists = { readonly [Name in "fences" | "comments" | "headings" | "tables"]: PageBlocks[Name][number][] };

/** @returns whether the lines of the node are no prose */
function addBlock(node: Nodes, { fences, comments, headings, tables }: Lists, lines: readonly string[]): boolean {
  const { first, end } = rangeOf(node);
  switch (node.type) {
    case "code": {
      const column = node.position?.start.column ?? 1;
      if (!isFence(lines[first - 1]?.slice(column - 1))) return false;
      const isClosed = end - first > 1 && isFence(lines[end - 2]);
      fences.push({ first: first + 1, end: isClosed ? end - 1 : end });
      return true;
    }
    case "html":
      if (!node.value.startsWith("<!--")) return false;
      comments.push({ first, end });
      return true;
    case "heading":
      headings.push({ line: first, level: node.depth, text: textOf(node, lines), ...targetOf(node) });
      return true;
    case "table":
      tables.push({ header: first, rows: node.children.slice(1).map((row) => rangeOf(row).first) });
      return false;
    default:
      return false;
  }
}

function rangeOf({ position }: Nodes): LineRange {
  return { first: position?.start.line ?? 1, end: (position?.end.line ?? 0) + 1 };
}

/** Whether a line starts or ends fenced code; indented code is no fenced code. */
function isFence(line = ""): boolean {
  return /^[ \t>]*(?:`{3}|~{3})/.test(line);
}

function targetOf({ children: [link, ...others] }: Heading): Pick<PageHeading, "target"> {
  return link?.type === "link" && others.length === 0 ? { target: link.url } : {};
}

function textOf({ children }: Heading, lines: readonly string[]): string {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return start && end ? (lines[start.line - 1] ?? "").slice(start.column - 1, end.column - 1) : "";
}
