import type { Paragraph, PhrasingContent } from "mdast";
import type { Diagnostic, Origin } from "../../diagnostics/diagnostic.ts";
import type { SectionTitle } from "../../dialects/dialect.ts";
import { proseOf, withoutUnfinished } from "../descriptions/description.ts";
import { type Inline, inlines, inlineText } from "./inline.ts";
import { originOf, type PageDocument, type Section, sectionsOf } from "./sections.ts";
import { sentencesOf } from "./sentences.ts";
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

/** The {@link paragraphs} of a section. */
export function sectionProse(section: Section, document: PageDocument): readonly Prose[] {
  return paragraphs(section.nodes, document);
}

/** The {@link paragraphs} of the sections with one of these titles. */
export function prose(document: PageDocument, ...titles: readonly SectionTitle[]): readonly Prose[] {
  return sectionsOf(document, ...titles).flatMap((section) => sectionProse(section, document));
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
  for (const { text } of prose(document, "introduction")) {
    const namespace = document.dialect.pages.namespace.exec(text)?.[1];
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

/** The base is declared, so the sentence that names it says nothing new. */
function withoutBase(text: string, inheritsFrom: RegExp): string {
  if (!inheritsFrom.test(text)) return text;
  return sentencesOf(text)
    .filter((sentence) => !inheritsFrom.test(sentence))
    .join(" ");
}

/** What introduces a list says nothing without it. */
function withoutListLead(text: string): string {
  return text.endsWith(":") ? sentencesOf(text).slice(0, -1).join(" ") : text;
}

/** The first paragraphs after the first heading: what the page is about. */
export function pageDescription(document: PageDocument, diagnostics: Diagnostic[]): string {
  const { dialect } = document;
  const { namespace, directive } = dialect.pages;
  return prose(document, "introduction")
    .filter(({ text }) => !namespace.test(text) && !directive.test(text))
    .map(({ runs, origin }) => {
      const text = proseOf(dialect, withoutUnfinished(dialect, runs, origin, "description of the page", diagnostics));
      return withoutListLead(withoutBase(text, dialect.inheritance.inheritsFrom));
    })
    .filter((text) => text !== "")
    .join("\n\n");
}
