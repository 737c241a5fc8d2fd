/**
 * The documentation comment of a declaration: paragraphs with one sentence a line, then tags.
 *
 * @param paragraphs in the author's words, and lists of lines; empty ones are left out
 * @param tags name and text, for instance `["see", "https://example.com/user-get"]`
 * @returns one comment, without the marks of a comment, or none
 */
export function docs(
  paragraphs: readonly (string | readonly string[])[],
  tags: readonly (readonly [name: string, text: string])[] = [],
): string[] {
  const written: string[] = [];
  for (const paragraph of paragraphs) {
    if (typeof paragraph !== "string") written.push(paragraph.map(safeComment).join("\n"));
    else if (paragraph.includes("\n\n")) written.push(...paragraph.split(/\n{2,}/).map(sentenceLines));
    else if (paragraph !== "") written.push(sentenceLines(paragraph));
  }
  // Finished text: ts-morph takes the `/*` or `//` of a description for a comment of its own, and closes it before a tag.
  if (tags.length > 0) written.push(tags.map(([name, text]) => `@${name} ${safeComment(text)}`.trim()).join("\n"));
  const text = written.filter((paragraph) => paragraph !== "").join("\n\n");
  return text === "" ? [] : [text];
}

/** The tag of what a page says to be deprecated, or none. */
export function deprecatedTag(deprecated: boolean | undefined): (readonly [name: string, text: string])[] {
  return deprecated === true ? [["deprecated", ""]] : [];
}

/** Text from a page can neither end the comment it stands in nor start a tag. */
export function safeComment(text: string): string {
  const visible = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replaceAll("*/", "*\\/");
  return (visible.startsWith("@") ? `\\${visible}` : visible).trim();
}

function sentenceLines(paragraph: string): string {
  const text = safeComment(paragraph);
  // Most texts are a single sentence.
  if (!/[.!?]\s/.test(text)) return text;
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((sentence) => sentence !== "")
    .join("\n");
}
