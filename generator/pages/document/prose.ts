import type { Paragraph, PhrasingContent } from "mdast";
import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { SectionTitle } from "../../dialects/dialect.ts";
import { proseOf, withoutUnfinished } from "../descriptions/description.ts";
import { type Inline, inlines, inlineText, sentencesOf } from "./inline.ts";
import { nodesOf, originOf, type PageDocument } from "./sections.ts";
import { rejectedHeader } from "./table.ts";

/** A paragraph of prose. */
export interface Prose {
  readonly runs: readonly Inline[];
  readonly text: string;
  readonly origin: Origin;
}

/** Facts stand in sentences; beyond this many characters none is looked for, as the patterns are not linear. */
const longestProse = 3000;

/** The paragraphs among these nodes, as inline runs, without tables that GFM takes for prose. */
export function paragraphs(nodes: readonly { readonly type: string }[], document: PageDocument): Prose[] {
  return nodes
    .filter((node): node is Paragraph => node.type === "paragraph")
    .flatMap((node) => {
      const table = rejectedHeader(node, document);
      if (table?.at === 0) return [];
      const children = table === undefined ? node.children : firstLines(node, table.at);
      const runs = inlines(children, document.definitions);
      return [{ runs, text: inlineText(runs).slice(0, longestProse), origin: originOf(node, document.path) }];
    });
}

/** The {@link paragraphs} of the sections with one of these titles. */
export function prose(document: PageDocument, ...titles: readonly SectionTitle[]): readonly Prose[] {
  return paragraphs(nodesOf(document, ...titles), document);
}

/** What stands on the first lines of a paragraph. */
function firstLines({ children, position }: Paragraph, lines: number): PhrasingContent[] {
  const end = (position?.start.line ?? 1) + lines;
  return children.flatMap((child): PhrasingContent[] => {
    const left = end - (child.position?.start.line ?? 1);
    if (left <= 0) return [];
    return child.type === "text" ? [{ ...child, value: child.value.split("\n").slice(0, left).join("\n") }] : [child];
  });
}

/** The namespace that the line after the first heading states. */
export function statedNamespace(document: PageDocument): string | undefined {
  const { namespace } = document.dialect.pages;
  return prose(document, "introduction").flatMap(({ text }) => namespace.exec(text)?.[1] ?? [])[0];
}

/** What the page is about: the paragraphs after the first heading, and those of a section for that. */
export function pageDescription(document: PageDocument): string {
  const { pages, inheritance } = document.dialect;
  return prose(document, "introduction", "description")
    .filter(({ text }) => !pages.namespace.test(text) && !pages.directive.test(text))
    .map((paragraph) => {
      const text = proseOf(document.dialect, withoutUnfinished(document, paragraph, "description of the page"));
      const sentences = sentencesOf(text).filter((sentence) => !isBaseNote(sentence, inheritance.inheritsFrom));
      // What introduces a list says nothing without it.
      return sentences.slice(0, sentences.at(-1)?.endsWith(":") ? -1 : undefined).join(" ");
    })
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Whether a sentence only names the base of a type: that is declared, so it says nothing new. */
function isBaseNote(sentence: string, inheritsFrom: RegExp): boolean {
  const match = inheritsFrom.exec(sentence);
  const rest = match === null ? undefined : sentence.slice(match.index + match[0].length);
  return rest !== undefined && /^\S+(?: \p{L}+){0,3}\.?$/u.test(rest);
}

/**
 * Whether the heading or a notice says that what a page describes is deprecated. Notices are quotations; those of other
 * kinds stand in the same place.
 *
 * @param headingPattern takes the name of what is described from the heading
 */
export function isDeprecated(document: PageDocument, headingPattern: RegExp): boolean {
  const { note, notice } = document.dialect.deprecation;
  const nodes = nodesOf(document, "introduction");
  const notices = nodes.flatMap((node) => (node.type === "blockquote" ? node.children : []));
  const heading = document.heading?.text.trim() ?? "";
  // A notice may also speak of what the type replaces.
  const subject = headingPattern.exec(heading.replace(note, "").trim())?.[1]?.toLowerCase();
  const isNotice = ({ text }: Prose) => {
    const sentence = notice.exec(text.replace(/^\[!\w+\]\s*/, ""));
    return sentence !== null && (sentence[1] === undefined || sentence[1].toLowerCase() === subject);
  };
  return note.test(heading) || paragraphs([...nodes, ...notices], document).some(isNotice);
}
