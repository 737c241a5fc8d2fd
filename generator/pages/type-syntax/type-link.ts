import { objectBehind } from "../../dialects/microsoft-graph/operations.ts";
import { primitiveNamed } from "../../dialects/microsoft-graph/vocabulary.ts";
import type { Inline, Link } from "../document/inline.ts";
import type { NamedType, TypeExpression } from "../facts/page-facts.ts";

/** The name of a type, bare or qualified. */
export const typeName: RegExp = /^#?\p{L}[\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*$/u;

/** In characters; a longer text of a link is prose. */
const longestName = 200;

/**
 * A linked primitive, such as a date-time linked to an explanation, is that primitive. The text of a link names the
 * type unless it is prose; then the file it leads to does.
 */
export function linkedType(link: Link): TypeExpression {
  const { text, url, line, column } = link;
  const named = (name: string): TypeExpression => ({ kind: "named", name, target: url, line, column });
  if (text.length > longestName) return named(fileStem(url));
  const inner = /^(?:collection|list)\s*\((.*)\)$/i.exec(text)?.[1] ?? /^(\S+) collection$/i.exec(text)?.[1];
  if (inner !== undefined) return { kind: "collection", items: linkedType({ ...link, text: inner.trim() }) };
  const primitive = primitiveNamed(text);
  if (primitive !== undefined && !isPageOf(text, url)) return { kind: "primitive", name: primitive };
  return named(typeName.test(text) ? text.replace(/^#/, "") : fileStem(url));
}

/** The type that a link names; nothing for a link that is a primitive or a collection. */
export function linkedName(link: Link): NamedType | undefined {
  const type = linkedType(link);
  if (type.kind !== "named") return undefined;
  const { kind: _, ...named } = type;
  return named;
}

/**
 * The type that a run of a sentence about objects names: by a link to its page or, where authors do not link, by an
 * emphasised name in front of a word such as "object".
 */
export function typeInSentence(run: Inline, next: Inline | undefined): TypeExpression | undefined {
  if (run.kind === "link") return leadsToPage(run) ? linkedType(run) : undefined;
  const name = run.text.trim();
  const isNamed = run.kind === "text" && run.emphasised === true && typeName.test(name);
  return isNamed && next?.kind === "text" && objectBehind.test(next.text) ? { kind: "named", name } : undefined;
}

/** Whether a link leads to a page rather than to a site or a picture. */
export function leadsToPage(link: Link): boolean {
  return /\.md\b|resources\//i.test(link.url);
}

/** Whether the link leads to a page named after the word, as a type called `timestamp` or `date` may have. */
function isPageOf(word: string, url: string): boolean {
  return fileStem(url).toLowerCase() === word.toLowerCase();
}

function fileStem(url: string): string {
  const [path = ""] = url.split(/[?#]/, 1);
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}
