import { memoize, memoizeByObject } from "../memoize.ts";
import type { EdmPrimitive } from "../odata/primitives.ts";
import type { Column, Dialect, SectionTitle } from "./dialect.ts";

/** What a section with this heading is about; `other` for a heading that the dialect does not know. */
export const sectionTitle: (dialect: Dialect, heading: string) => SectionTitle = memoizeWords(
  ({ sections, headings }) => {
    const patterns = entriesOf(sections);
    return (heading) => {
      const spelling = heading.replace(headings.ignored, "").trim();
      return patterns.find(([, pattern]) => pattern?.test(spelling))?.[0] ?? "other";
    };
  },
);

/** What a column with this title holds; nothing for a column that carries no facts. */
export const tableColumn: (dialect: Dialect, title: string) => Column | undefined = memoizeWords(({ columns }) => {
  const patterns = entriesOf(columns);
  return (title) => patterns.find(([, pattern]) => pattern?.test(title.trim()))?.[0];
});

/** The primitive that a word of a Type cell names, in any case of letters and with or without `Edm.`. */
export const primitiveNamed: (dialect: Dialect, word: string) => EdmPrimitive | undefined = memoizeWords(
  ({ primitives }) => {
    const names = entriesOf(primitives.spellings);
    const bySpelling = new Map(names.flatMap(([name, words]) => words.map((word) => [word, name] as const)));
    return (word) => bySpelling.get(word.toLowerCase().replace(/^edm\./, ""));
  },
);

/** The primitive that an example value such as `"String (timestamp)"` names instead of showing one. */
export function typeNamedByExample(dialect: Dialect, value: string): EdmPrimitive | undefined {
  return dialect.primitives.inExamples.get(value);
}

/** A function of words that computes each result only once for each dialect. */
export function memoizeWords<Result>(
  of: (dialect: Dialect) => (word: string) => Result,
): (dialect: Dialect, word: string) => Result {
  const byDialect = memoizeByObject((dialect: Dialect) => memoize(of(dialect)));
  return (dialect, word) => byDialect(dialect)(word);
}

/** The entries of an object whose members are known, in their order. */
function entriesOf<Subject extends object>(subject: Subject) {
  const entries: [Extract<keyof Subject, string>, Subject[keyof Subject]][] = [];
  for (const key in subject) entries.push([key, subject[key]]);
  return entries;
}
