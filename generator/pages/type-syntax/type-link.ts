import type { Dialect } from "../../dialects/dialect.ts";
import { primitiveNamed } from "../../dialects/lookups.ts";
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
export function linkedType(dialect: Dialect, link: Link): TypeExpression {
  const { text, url, line, column } = link;
  const named = (name: string): TypeExpression => ({ kind: "named", name, target: url, line, column });
  if (text.length > longestName) return named(fileStem(url));
  const inner = dialect.typeExpressions.linkedCollections.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
  if (inner !== undefined) return { kind: "collection", items: linkedType(dialect, { ...link, text: inner.trim() }) };
  const primitive = primitiveNamed(dialect, text);
  // A link may lead to a page named after the word, as a type called `timestamp` or `date` may have.
  const isPage = fileStem(url).toLowerCase() === text.toLowerCase();
  if (primitive !== undefined && !isPage) return { kind: "primitive", name: primitive };
  return named(typeName.test(text) ? text.replace(/^#/, "") : fileStem(url));
}

/** The type that a link names; nothing for a link that is a primitive or a collection. */
export function linkedName(dialect: Dialect, link: Link): NamedType | undefined {
  const type = linkedType(dialect, link);
  if (type.kind !== "named") return undefined;
  const { kind: _, ...named } = type;
  return named;
}

/**
 * The type that a run of a sentence about objects names: by a link to its page or, where authors do not link, by an
 * emphasised name or one in a code span before a word such as "object".
 */
export function typeInSentence(dialect: Dialect, run: Inline, next: Inline | undefined): TypeExpression | undefined {
  if (run.kind === "link") return leadsToPage(dialect, run) ? linkedType(dialect, run) : undefined;
  const name = run.text.trim();
  const isMarked = run.kind === "code" || run.emphasised === true;
  const isObject =
    isMarked && typeName.test(name) && next?.kind === "text" && dialect.response.objectAfter.test(next.text);
  return isObject ? { kind: "named", name } : undefined;
}

/** Whether a link leads to a page rather than to a site or a picture. */
export function leadsToPage({ pages }: Dialect, { url }: Link): boolean {
  return pages.link.test(url);
}

function fileStem(url: string): string {
  const [path = ""] = url.split(/[?#]/, 1);
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:mdx?|markdown)$/i, "");
}
