import { paragraphs, prose } from "../document/prose.ts";
import { nodesOf, type PageDocument } from "../document/sections.ts";

/**
 * Whether the heading or a notice says that what a page describes is deprecated. Notices are quotations; those of other
 * kinds stand in the same place.
 *
 * @param headingPattern takes the name of what is described from the heading
 */
export function isDeprecated(document: PageDocument, headingPattern: RegExp): boolean {
  const { note, notice } = document.dialect.deprecation;
  const notices = nodesOf(document, "introduction").flatMap((node) =>
    node.type === "blockquote" ? node.children : [],
  );
  const texts = [...prose(document, "introduction"), ...paragraphs(notices, document)].map(({ text }) =>
    text.replace(/^\[!\w+\]\s*/, ""),
  );
  const heading = document.heading?.text ?? "";
  // A notice may also speak of what the type replaces.
  const subject = headingPattern.exec(heading)?.[1]?.toLowerCase();
  return note.test(heading) || texts.some((text) => speaksOf(notice.exec(text), subject));
}

function speaksOf(sentence: RegExpExecArray | null, subject: string | undefined): boolean {
  return sentence !== null && (sentence[1] === undefined || sentence[1].toLowerCase() === subject);
}
