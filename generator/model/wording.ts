import type { PageFacts } from "../pages/facts.ts";
import { rememberedOf } from "../remembered.ts";

/** Pages without their words. To link pages, descriptions need not be known: they are passed on unread. */
export interface WordedPages {
  /** Their descriptions stand for others. */
  readonly pages: readonly PageFacts[];
  /** What a description stands for. */
  words(description: string): string;
}

/** A page, and what its descriptions stand for, by their numbers. */
export interface WordedPage {
  readonly facts: PageFacts;
  readonly words: readonly string[];
}

/** Starts what stands for a description. Unicode promises that it is no character, so hardly any page holds it. */
const mark = "\uFFFF";

/** Sets the words of pages apart; nothing where something could be mistaken for what stands for a description. */
export function setWordsApart(pages: readonly PageFacts[]): WordedPages | undefined {
  const worded = pages.flatMap((page) => wordedPage(page) ?? []);
  if (worded.length < pages.length) return undefined;
  const wordsOf = new Map(worded.map(({ facts, words }) => [facts.path, words]));
  return { pages: worded.map(({ facts }) => facts), words: wordsFrom((page) => wordsOf.get(page)) };
}

/** @param wordsOf the words of a page, as {@link wordedPage} numbers them */
export function wordsFrom(wordsOf: (page: string) => readonly string[] | undefined): WordedPages["words"] {
  return (description) => {
    const page = pageOfWords(description);
    if (page === undefined) return description;
    return wordsOf(page)?.[Number(description.slice(page.length + 2 * mark.length))] ?? "";
  };
}

/** The page whose words a description stands for; nothing for one that stands for itself. */
export function pageOfWords(description: string): string | undefined {
  return description.startsWith(mark) ? description.slice(mark.length, description.lastIndexOf(mark)) : undefined;
}

interface Described {
  readonly description: string;
}

/**
 * Sets the words of a page apart.
 *
 * @returns nothing where something could be mistaken for what stands for a description
 */
export const wordedPage: (page: PageFacts) => WordedPage | undefined = rememberedOf((page) => {
  const { path, types, enums, operation } = page;
  const words: string[] = [];
  const apart = <Part extends Described>(part: Part): Part => {
    if (part.description === "") return part;
    words.push(part.description);
    return { ...part, description: `${mark}${path}${mark}${words.length - 1}` };
  };
  const facts: PageFacts = {
    ...page,
    types: types.map((type) => ({ ...apart(type), properties: type.properties.map(apart) })),
    enums: enums.map((type) => ({ ...apart(type), members: type.members.map(apart) })),
    ...(operation && {
      operation: {
        ...apart(operation),
        parameters: operation.parameters.map(apart),
        callParameters: operation.callParameters.map(apart),
        // The descriptions of query parameters decide whether they are options at all.
        ...(operation.body && { body: { ...operation.body, members: operation.body.members.map(apart) } }),
      },
    }),
  };
  const read = operation?.queryParameters.map(({ description }) => description) ?? [];
  const isMarked = [path, ...words, ...read].some((text) => text.includes(mark));
  return isMarked ? undefined : { facts, words };
});
