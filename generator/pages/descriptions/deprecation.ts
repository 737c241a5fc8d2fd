import { deprecatedNote, deprecatedType } from "../../dialects/microsoft-graph/vocabulary.ts";
import { paragraphs, prose } from "../document/prose.ts";
import { nodesOf, type PageDocument } from "../document/sections.ts";

/**
 * Whether the heading or a notice says that what a page describes goes. Notices are quotations; those of other kinds
 * stand in the same place.
 *
 * @param headingPattern takes the name of what is described from the heading
 */
export function isDeprecated(document: PageDocument, headingPattern: RegExp): boolean {
  const quotations = nodesOf(document, "lead");
  const notices = quotations.flatMap((node) => (node.type === "blockquote" ? node.children : []));
  const texts = [...prose(document, "lead"), ...paragraphs(notices, document)].map(({ text }) =>
    text.replace(/^\[!\w+\]\s*/, ""),
  );
  const heading = document.heading?.text ?? "";
  // A notice may also speak of what the type replaces.
  const subject = headingPattern.exec(heading)?.[1]?.toLowerCase();
  return deprecatedNote.test(heading) || texts.some((text) => speaksOf(deprecatedType.exec(text), subject));
}

function speaksOf(sentence: RegExpExecArray | null, subject: string | undefined): boolean {
  return sentence !== null && (sentence[1] === undefined || sentence[1].toLowerCase() === subject);
}
