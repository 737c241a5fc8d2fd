import type { Dialect } from "../../../dialects/dialect.ts";

/** What the name of a page's file tells. */
export interface FileParts {
  readonly words: readonly string[];
  /** The words before the owner, such as an area of the API. */
  readonly areas: readonly string[];
  /** The resource to which the operation belongs: the word before the verb. */
  readonly owner?: string;
  /** What follows the verb: what the owner has. */
  readonly part?: string;
}

/** "intune-mam-user-list-devices.md" has the areas "intune" and "mam", the owner "user", and the part "devices". */
export function fileParts(page: string, { headings: { fileVerbs } }: Dialect): FileParts {
  const stem = page.slice(page.lastIndexOf("/") + 1).replace(/\.(?:mdx?|markdown)(?:#|$)/i, "-");
  // Numbers only put files in an order.
  const words = (stem.match(/[\p{L}\p{Nd}]+/gu) ?? []).filter((word) => !/^\p{Nd}+$/u.test(word));
  // The title of a section says enough.
  if (page.includes("#")) return { words, areas: [] };
  const isVerb = (word: string) => fileVerbs.has(word.toLowerCase());
  if (words.length < 2 || words.slice(0, 1).some(isVerb)) return { words, areas: [] };
  const found = words.findIndex(isVerb);
  const verb = found === -1 ? words.length - 1 : found;
  const owner = words[verb - 1] ?? "";
  const part = words.slice(verb + 1).join("");
  // What stands before an underscore is the name of a product, in all files.
  return { words, areas: stem.includes("_") ? [] : words.slice(0, verb - 1), owner, ...(part !== "" && { part }) };
}
