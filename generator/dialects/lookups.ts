import { memoize, memoizeByObject } from "../memoize.ts";
import type { EdmPrimitive } from "../odata/primitives.ts";
import type { Column, Dialect, SectionTitle } from "./dialect.ts";

/** What a section with this heading is about; `other` for a heading that the dialect does not know. */
export function sectionTitle(dialect: Dialect, heading: string): SectionTitle {
  return sectionTitles(dialect)(heading);
}

const sectionTitles = memoizeByObject(({ sections, headings }: Dialect) => {
  const patterns = entriesOf(sections);
  return memoize((heading): SectionTitle => {
    const spelling = heading.replace(headings.ignored, "").trim();
    return patterns.find(([, pattern]) => pattern?.test(spelling))?.[0] ?? "other";
  });
});

/** What a column with this title holds; nothing for a column that carries no facts. */
export function tableColumn(dialect: Dialect, title: string): Column | undefined {
  return tableColumns(dialect)(title);
}

const tableColumns = memoizeByObject(({ columns }: Dialect) => {
  const patterns = entriesOf(columns);
  return memoize((title) => patterns.find(([, pattern]) => pattern?.test(title.trim()))?.[0]);
});

/** The primitive that a word of a Type cell names, in any case of letters and with or without `Edm.`. */
export function primitiveNamed(dialect: Dialect, word: string): EdmPrimitive | undefined {
  return primitives(dialect)(word);
}

const primitives = memoizeByObject(({ primitives: { spellings } }: Dialect) => {
  const bySpelling = new Map(
    entriesOf(spellings).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
  );
  return memoize((word) => bySpelling.get(word.toLowerCase().replace(/^edm\./, "")));
});

/** The primitive that an example value such as `"String (timestamp)"` names instead of showing one. */
export function typeNamedByExample(dialect: Dialect, value: string): EdmPrimitive | undefined {
  return dialect.primitives.inExamples.get(value);
}

/** The entries of an object whose members are known, in their order. */
function entriesOf<Subject extends object>(
  subject: Subject,
): [Extract<keyof Subject, string>, Subject[keyof Subject]][] {
  const entries: [Extract<keyof Subject, string>, Subject[keyof Subject]][] = [];
  for (const key in subject) entries.push([key, subject[key]]);
  return entries;
}
