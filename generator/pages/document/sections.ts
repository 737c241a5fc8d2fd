import type { Blockquote, Heading, List, ListItem, Nodes, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Node } from "unist";
import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect, HeadingWords, SectionTitle } from "../../dialects/dialect.ts";
import { sectionTitle } from "../../dialects/lookups.ts";
import { type FrontMatterEntry, frontMatterEnd, readFrontMatter } from "../source/front-matter.ts";
import { clean, type Definitions, withSingleSpaces } from "./inline.ts";
import { deepestNesting, longestPage, withinLimits } from "./limits.ts";
import { parseMarkdown } from "./markdown.ts";

/** A heading and what follows it, up to the next heading of any level. */
export interface Section {
  readonly title: SectionTitle;
  /** The heading as written; empty for what precedes the first heading. */
  readonly heading: string;
  /** The level of the heading; 0 for what precedes the first. */
  readonly depth: number;
  readonly origin: Origin;
  readonly nodes: readonly RootContent[];
}

/** A page as a flat list of sections: levels below the second are unreliable, names are not. */
export interface PageDocument {
  readonly path: string;
  readonly dialect: Dialect;
  readonly lines: readonly string[];
  readonly frontMatter: readonly FrontMatterEntry[];
  /** The first heading of the first level. */
  readonly heading?: { readonly text: string; readonly origin: Origin };
  readonly sections: readonly Section[];
  readonly definitions: Definitions;
  /** Readers add theirs. */
  readonly diagnostics: Diagnostic[];
}

/** Whether a node is a list or quotation, or an item of a list, whose blocks are read like those around it. */
export function isContainer(node: Nodes): node is Blockquote | List | ListItem {
  return node.type === "list" || node.type === "listItem" || node.type === "blockquote";
}

/** The place where a node starts. */
export function originOf(node: Node, page: string): Origin {
  const start = node.position?.start;
  return { page, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/**
 * Splits a page into front matter and sections. Tab labels are no headings, and tabs other than HTTP are left out.
 *
 * @param path the page's path below the input folder
 * @param text the page's text, with any line endings
 */
export function parsePage(path: string, text: string, dialect: Dialect): PageDocument {
  const diagnostics: Diagnostic[] = [];
  const start: Origin = { page: path, line: 1, column: 1 };
  const normalised = normalise(text);
  if (normalised.length > longestPage) {
    diagnostics.push(diagnose("page-too-large", start, { size: `${normalised.length}`, limit: `${longestPage}` }));
    return { path, dialect, lines: [], frontMatter: [], sections: [], definitions: new Map(), diagnostics };
  }
  const lines = withinLimits(normalised, path, diagnostics);
  const body = frontMatterEnd(lines);
  const frontMatter = readFrontMatter(lines.slice(1, Math.max(body - 1, 1)).join("\n"), path);
  diagnostics.push(...frontMatter.diagnostics);
  const { children } = parseMarkdown("\n".repeat(body) + lines.slice(body).join("\n"));
  const content = withoutTabs(readable(children, path, diagnostics), dialect.headings);
  const heading = content.find((node): node is Heading => node.type === "heading" && node.depth === 1);
  const title = heading && headingText(heading, dialect.headings);
  const sections = splitSections(content, path, dialect, title?.split(" ", 1)[0]);
  return {
    path,
    dialect,
    lines,
    frontMatter: frontMatter.entries,
    ...(heading && title !== undefined && { heading: { text: title, origin: originOf(heading, path) } }),
    sections,
    // The first definition of several counts (CommonMark 0.31, section 4.7).
    definitions: new Map(
      content
        .filter((node) => node.type === "definition")
        .map(({ identifier, url }) => [identifier, url] as const)
        .reverse(),
    ),
    diagnostics,
  };
}

/** The text without a byte order mark, with LF as the only line end, and without what is no character. */
function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}

/** Leaves out nodes that those who read them could not recurse into. */
function readable(nodes: readonly RootContent[], path: string, diagnostics: Diagnostic[]): RootContent[] {
  return nodes.filter((node) => {
    if (!isDeeper(node, deepestNesting)) return true;
    const what = `The ${node.type}`;
    diagnostics.push(diagnose("nested-too-deep", originOf(node, path), { what, limit: `${deepestNesting}` }));
    return false;
  });
}

/** Whether a tree has more levels than that; it is not entered any deeper. */
function isDeeper(node: Nodes, levels: number): boolean {
  return levels === 0 || ("children" in node && node.children.some((child) => isDeeper(child, levels - 1)));
}

function headingText(heading: Heading, { anchor }: HeadingWords): string {
  return withSingleSpaces(clean(textOf(heading, { includeHtml: false })).replace(anchor, ""));
}

/** Drops tab labels, the content of all tabs but the one that shows HTTP, and the rule that ends a group. */
function withoutTabs(nodes: readonly RootContent[], words: HeadingWords): RootContent[] {
  let tab: "none" | "facts" | "other" = "none";
  return nodes.filter((node) => {
    if (node.type === "heading") {
      const target = tabLabel(node, words);
      tab = target === undefined ? "none" : words.httpTab.test(target) ? "facts" : "other";
      return target === undefined;
    }
    if (node.type === "thematicBreak") {
      tab = "none";
      return false;
    }
    return tab !== "other";
  });
}

function tabLabel(heading: Heading, { tab }: HeadingWords): string | undefined {
  const [link] = heading.children;
  return heading.children.length === 1 && link?.type === "link" && tab.test(link.url) ? link.url : undefined;
}

/** @param subject the first word of the page's heading, which other headings may repeat: "user properties" */
function splitSections(nodes: readonly RootContent[], page: string, dialect: Dialect, subject = ""): Section[] {
  const sections: Section[] = [];
  let context: Context = { title: "introduction", depth: 0 };
  let current: RootContent[] = [];
  sections.push({ title: "introduction", heading: "", depth: 0, origin: { page, line: 1, column: 1 }, nodes: current });
  for (const node of nodes) {
    if (node.type !== "heading") {
      current.push(node);
      continue;
    }
    const heading = headingText(node, dialect.headings);
    const spelling = subject !== "" && heading.startsWith(`${subject} `) ? heading.slice(subject.length + 1) : heading;
    const stated = sectionTitle(dialect, heading);
    const title = titleWithin(stated === "other" ? spelling : heading, node.depth, context, dialect);
    // A continued section keeps its depth, so that siblings of the sub-section belong to it as well.
    if (title !== context.title || stated === title) context = { title, depth: node.depth };
    current = [];
    sections.push({ title, heading, depth: node.depth, origin: originOf(node, page), nodes: current });
  }
  return sections;
}

/** The section that a heading may continue. */
interface Context {
  readonly title: SectionTitle;
  readonly depth: number;
}

function titleWithin(heading: string, depth: number, context: Context, dialect: Dialect): SectionTitle {
  const { example, continued } = dialect.headings;
  if (depth === 1) return "introduction";
  const title = sectionTitle(dialect, heading);
  const isBelow = depth > context.depth && (title === "HTTP request" || title === "response");
  const isMessage = isBelow || example.test(heading);
  if (context.title === "examples" && isMessage) return "examples";
  return title === "other" && depth > context.depth && continued.has(context.title) ? context.title : title;
}

/** All nodes of the sections with one of these titles, in document order. */
export function nodesOf({ sections }: PageDocument, ...titles: readonly SectionTitle[]): RootContent[] {
  return sections.filter(({ title }) => titles.includes(title)).flatMap(({ nodes }) => nodes);
}

/** The same page for readers whose findings others report. */
export function withoutFindings(document: PageDocument): PageDocument {
  return { ...document, diagnostics: [] };
}
