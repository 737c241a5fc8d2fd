import type { Dialect } from "../../../dialects/dialect.ts";
import type { OperationFact } from "../../../pages/facts/page-facts.ts";
import { wordsOf } from "../../../words.ts";
import { singular } from "../../names/nouns.ts";

/**
 * How a page spells the words of its file's name: "driveitem" is "drive Item" where its title, a path or its description
 * has `driveItem`, "drive item" or `driveItems`. A word that the page does not spell stays as it is.
 *
 * @param names further names that the page writes
 */
export function pageSpelling(
  fact: OperationFact,
  names: readonly string[],
  dialect: Dialect,
): (word: string) => string {
  const lines = fact.requestLines.flatMap(({ target }) => [
    target.replace(/\{[^}]*\}/g, ""),
    ...(target.match(/\{\w+?(?=id\})/gi) ?? []),
  ]);
  const permissions = fact.permissions.flatMap(({ choices }) => choices.flat());
  const texts = [...names, fact.title, ...lines, fact.description, ...permissions].map(wordsOf);
  const vocabulary = new Set(
    [fact.title, ...lines].flatMap(wordsOf).map((word) => singular(word.toLowerCase(), dialect)),
  );
  return (word) => {
    const found = texts.flatMap((words) => matches(words, word.toLowerCase(), dialect));
    // `driveItem` tells more than "driveitem".
    const [best = split(word.toLowerCase(), vocabulary) ?? [word]] = [
      ...found.filter(({ length }) => length > 1),
      ...found,
    ];
    return best.join(" ");
  };
}

/** The neighbouring words that, written as one, are the wanted word or its plural. */
function matches(words: readonly string[], wanted: string, dialect: Dialect): string[][] {
  return words.flatMap((first, start) => {
    // A plural differs at its end only.
    if (first.charAt(0).toLowerCase() !== wanted.charAt(0)) return [];
    let joined = "";
    for (let end = start; end < words.length && joined.length <= wanted.length; end++) {
      joined += (words[end] ?? "").toLowerCase();
      const found = words.slice(start, end + 1);
      if (joined === wanted) return [found];
      if (singular(joined, dialect) === wanted) return [found.with(-1, singular(found.at(-1) ?? "", dialect))];
    }
    return [];
  });
}

/** A word as words of a vocabulary, the longest first; nothing where it is not made of them. */
function split(word: string, vocabulary: ReadonlySet<string>): string[] | undefined {
  if (word === "") return [];
  for (let end = word.length; end > 2; end--) {
    const rest = vocabulary.has(word.slice(0, end)) ? split(word.slice(end), vocabulary) : undefined;
    if (rest !== undefined) return [word.slice(0, end), ...rest];
  }
  return undefined;
}
