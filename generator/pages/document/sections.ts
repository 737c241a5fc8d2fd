import type { Heading, Nodes, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Node } from "unist";
import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import {
  exampleHeading,
  factTab,
  headingAnchor,
  inheritedTitles,
  type SectionTitle,
  sectionTitle,
  tabTarget,
} from "../../dialects/microsoft-graph/vocabulary.ts";
import { memoize } from "../../memoize.ts";
import { type FrontMatterEntry, frontMatterEnd, readFrontMatter } from "../source/front-matter.ts";
import { clean, type Definitions } from "./inline.ts";
import { deepestNesting, longestPage, withinLimits } from "./limits.ts";
import { parseMarkdown } from "./markdown.ts";

/** A heading and what stands below it, up to the next heading of any level. */
export interface Section {
  readonly title: SectionTitle;
  /** The heading as written; empty for what precedes the first heading. */
  readonly heading: string;
  readonly origin: Origin;
  readonly nodes: readonly RootContent[];
}

/** A page as a flat list of sections: levels below the second are unreliable in this dialect, names are not. */
export interface PageDocument {
  readonly path: string;
  readonly lines: readonly string[];
  readonly frontMatter: readonly FrontMatterEntry[];
  /** The first heading of the first level. */
  readonly heading?: { readonly text: string; readonly origin: Origin };
  readonly sections: readonly Section[];
  readonly sectionsByTitle: ReadonlyMap<SectionTitle, readonly Section[]>;
  readonly definitions: Definitions;
  /** What is found while sections are parsed is added. */
  readonly diagnostics: Diagnostic[];
}

/** The place where a node starts. */
export function originOf(node: Node, page: string): Origin {
  const start = node.position?.start;
  return { page, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/**
 * Splits a page into front matter and sections. Tab labels are no headings and only the HTTP tab is kept.
 *
 * @param path the page's path below the input folder
 * @param text the page's text, with any line endings
 */
export function parsePage(path: string, text: string): PageDocument {
  const diagnostics: Diagnostic[] = [];
  const start: Origin = { page: path, line: 1, column: 1 };
  const normalised = normalise(text);
  if (normalised.length > longestPage) {
    diagnostics.push(diagnose("page-too-large", start, { size: `${normalised.length}`, limit: `${longestPage}` }));
    const nothing = { lines: [], frontMatter: [], sections: [], sectionsByTitle: new Map(), definitions: new Map() };
    return { path, ...nothing, diagnostics };
  }
  const lines = withinLimits(normalised, path, diagnostics);
  const body = frontMatterEnd(lines);
  const frontMatter = readFrontMatter(lines.slice(1, Math.max(body - 1, 1)).join("\n"), path);
  diagnostics.push(...frontMatter.diagnostics);
  const { children } = parseMarkdown("\n".repeat(body) + lines.slice(body).join("\n"));
  const content = withoutTabs(readable(children, path, diagnostics));
  const heading = content.find((node): node is Heading => node.type === "heading" && node.depth === 1);
  const sections = splitSections(content, path, heading && headingText(heading).split(" ", 1)[0]);
  return {
    path,
    lines,
    frontMatter: frontMatter.entries,
    ...(heading && { heading: { text: headingText(heading), origin: originOf(heading, path) } }),
    sections,
    sectionsByTitle: byTitle(sections),
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

function headingText(heading: Heading): string {
  return tidyHeading(textOf(heading, { includeHtml: false }));
}

const tidyHeading = memoize((text) => clean(text).replace(headingAnchor, "").replace(/\s+/g, " ").trim());

/** Drops tab labels, the content of all tabs but the one that shows HTTP, and the rule that ends a group. */
function withoutTabs(nodes: readonly RootContent[]): RootContent[] {
  let tab: "none" | "facts" | "other" = "none";
  return nodes.filter((node) => {
    if (node.type === "heading") {
      const target = tabLabel(node);
      tab = target === undefined ? "none" : factTab.test(target) ? "facts" : "other";
      return target === undefined;
    }
    if (node.type === "thematicBreak") {
      tab = "none";
      return false;
    }
    return tab !== "other";
  });
}

function tabLabel(heading: Heading): string | undefined {
  const [link] = heading.children;
  return heading.children.length === 1 && link?.type === "link" && tabTarget.test(link.url) ? link.url : undefined;
}

/** @param subject the first word of the page's heading, which other headings may repeat: "user properties" */
function splitSections(nodes: readonly RootContent[], page: string, subject = ""): Section[] {
  const sections: Section[] = [];
  let context: { title: SectionTitle; depth: number } = { title: "lead", depth: 0 };
  let current: RootContent[] = [];
  sections.push({ title: "lead", heading: "", origin: { page, line: 1, column: 1 }, nodes: current });
  for (const node of nodes) {
    if (node.type !== "heading") {
      current.push(node);
      continue;
    }
    const heading = headingText(node);
    const spelling = subject !== "" && heading.startsWith(`${subject} `) ? heading.slice(subject.length + 1) : heading;
    const title = titleWithin(sectionTitle(heading) === "other" ? spelling : heading, node.depth, context);
    // A continued section keeps its depth, so that siblings of the sub-section belong to it as well.
    if (title !== context.title || sectionTitle(heading) === title) context = { title, depth: node.depth };
    current = [];
    sections.push({ title, heading, origin: originOf(node, page), nodes: current });
  }
  return sections;
}

function titleWithin(heading: string, depth: number, context: { title: SectionTitle; depth: number }): SectionTitle {
  if (depth === 1) return "lead";
  const title = sectionTitle(heading);
  const isBelow = depth > context.depth && (title === "HTTP request" || title === "response");
  const isMessage = isBelow || exampleHeading.test(heading);
  if (context.title === "examples" && isMessage) return "examples";
  return title === "other" && depth > context.depth && inheritedTitles.has(context.title) ? context.title : title;
}

function byTitle(sections: readonly Section[]): ReadonlyMap<SectionTitle, readonly Section[]> {
  const groups = new Map<SectionTitle, Section[]>();
  for (const section of sections) {
    const group = groups.get(section.title);
    if (group) group.push(section);
    else groups.set(section.title, [section]);
  }
  return groups;
}

/** The sections with one of these titles, in document order. */
export function sectionsOf(document: PageDocument, ...titles: readonly SectionTitle[]): readonly Section[] {
  const [title] = titles;
  return titles.length === 1 && title !== undefined
    ? (document.sectionsByTitle.get(title) ?? [])
    : document.sections.filter((section) => titles.includes(section.title));
}

/** All nodes of the sections with one of these titles, in document order. */
export function nodesOf(document: PageDocument, ...titles: readonly SectionTitle[]): RootContent[] {
  return sectionsOf(document, ...titles).flatMap(({ nodes }) => nodes);
}
