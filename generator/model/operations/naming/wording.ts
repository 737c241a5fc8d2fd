import type { Dialect } from "../../../dialects/dialect.ts";
import { bareName } from "../../../odata/qualified-name.ts";
import type { NamedType, OperationFact, TypeExpression } from "../../../pages/facts/page-facts.ts";
import { wordsOf } from "../../../words.ts";
import type { OperationWording } from "../../model.ts";
import { singular } from "../../names/nouns.ts";
import type { OperationPage } from "../operation-page.ts";
import { fileParts } from "./file-parts.ts";
import { pageSpelling } from "./spelling.ts";

/**
 * The words from which an operation and its module get their names. They come from the page alone, so that no other page
 * moves a name: its title, the name of its file, its request lines, and types as it writes them.
 */
export function wordingOf({ page, fact }: OperationPage, dialect: Dialect): OperationWording {
  const parts = fileParts(page.path, dialect);
  const type = writtenType(fact, parts.owner, dialect);
  const spell = pageSpelling(fact, [type ?? "", page.namespace], dialect);
  const owner = parts.owner === undefined ? undefined : compact(spell(parts.owner));
  const areas = parts.areas.map(spell);
  const base = (word: string) => singular(word.toLowerCase(), dialect);
  const lists = dialect.headings.listing.test(fact.title);
  const title = titleWords();
  const file = parts.words.map((word) => spell(word));
  const resource = spell(type ?? fact.resource ?? parts.owner ?? parts.words[0] ?? "");
  const group = fact.group === undefined ? [] : wordsOf(fact.group);
  const grouped = group.length > 0 ? [...group, ...named(() => true)] : file;
  return { name: named(isCommon), qualified: areas.length > 0 ? named(() => true) : grouped, file, resource };

  function titleWords(): string[] {
    const plain = fact.title.replace(dialect.headings.filler, "");
    const [, rest, of] = dialect.headings.ownership.exec(plain) ?? [];
    const isOwner = of !== undefined && compact(of).toLowerCase() === parts.owner?.toLowerCase();
    const [verb = "", ...nouns] = (isOwner && rest !== undefined ? rest : plain).match(/[\p{L}\p{Nd}]+/gu) ?? [];
    // "Get conversation thread" is "Get conversationThread".
    const words = verb === "" ? [] : [verb, ...(nouns.length === 2 ? [compact(nouns.join(" "))] : nouns)];
    const [, noun = ""] = words;
    // Every other verb than that of a list names a single item as its type is named.
    const known = [type, owner].find((name) => name !== undefined && isPluralOf(noun, name));
    return words.length === 2 && !lists && known !== undefined ? [verb, known] : words;
  }

  function isPluralOf(noun: string, name: string): boolean {
    return [name, name + dialect.nouns.pluralEnding].some((one) => one.toLowerCase() === noun.toLowerCase());
  }

  /** The title, with the owner where it does not name that. Longer titles say enough, and so does "user: sendMail". */
  function named(saysAreas: (object: string) => boolean): string[] {
    const [verb = "", noun] = title;
    if (verb === "") return file;
    if (owner === undefined || title.length > 2 || fact.title.includes(":")) return title;
    const isBare = noun === undefined;
    if (isBare && !dialect.headings.fileVerbs.has(verb.toLowerCase()))
      return base(verb).includes(base(owner)) ? title : [owner, verb];
    const words = isBare ? [owner, ...partWords()] : object(noun, owner);
    return [verb, ...(saysAreas(words.join(" ")) ? areas : []), ...words];
  }

  /** What a verb is about: the noun of the title, or what tells it apart from that of another page. */
  function object(noun: string, name: string): string[] {
    const isSame = base(noun) === base(name);
    // "Update rule" changes a `messageRule`.
    if (parts.part === undefined) return [!isSame && !lists && base(name).endsWith(base(noun)) ? name : noun];
    if (isSame) return base(parts.part) === base(noun) ? [noun] : [name, ...partWords()];
    return namesOwner(noun, name, parts.part) ? [noun] : [name, noun];
  }

  function partWords(): string[] {
    if (parts.part === undefined) return [];
    const part = compact(spell(parts.part));
    return [lists ? part : singular(part, dialect)];
  }

  /** Whether a noun names the owner besides its part, or names enough as there is only one such owner. */
  function namesOwner(noun: string, name: string, part: string): boolean {
    const hasId = fact.requestLines.some(({ target }) => /\}[^/]*\/+\w/.test(target));
    return base(noun).replace(base(part), "").includes(base(name)) || (!hasId && wordsOf(noun).length > 1);
  }

  /** Whether other areas may well have the object, too: it is a plain word, or what the service or an item has one of. */
  function isCommon(object: string): boolean {
    if (wordsOf(object).length === 1) return true;
    const end = `/${owner?.toLowerCase()}`;
    return fact.requestLines.every(({ target }) => {
      const before = target.toLowerCase().endsWith(end) ? target.slice(0, -end.length) : undefined;
      return before === "" || before?.endsWith("}");
    });
  }
}

function compact(words: string): string {
  const [first = "", ...rest] = wordsOf(words);
  return first + rest.map((word) => (word[0]?.toUpperCase() ?? "") + word.slice(1)).join("");
}

/**
 * The name of the type that an operation sends or, without such, answers; a plural such as "collection of **scores**" is
 * that of one `score`, unless the file's owner or the linked page is named so.
 */
function writtenType(
  { body, response }: OperationFact,
  owner: string | undefined,
  dialect: Dialect,
): string | undefined {
  const named = body?.type ?? (response?.type && namedType(response.type));
  if (named === undefined || !/^[\w.]+$/.test(named.name)) return undefined;
  const name = bareName(named.name);
  const page = /([^/-]+)\.(?:mdx?|markdown)\b/.exec(named.target ?? "")?.[1] ?? owner;
  const isName =
    page === undefined ? response?.type?.kind !== "collection" : name.toLowerCase().endsWith(page.toLowerCase());
  return isName ? name : singular(name, dialect);
}

function namedType(type: TypeExpression): NamedType | undefined {
  if (type.kind === "collection") return namedType(type.items);
  return type.kind === "named" ? type : undefined;
}
