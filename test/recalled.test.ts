import { join } from "node:path";
import { expect, test } from "vitest";
import { link } from "../generator/model/link.ts";
import { takingNotes } from "../generator/model/noted.ts";
import { recalled } from "../generator/model/recalled.ts";
import type { PageFacts, TypeFact } from "../generator/pages/facts.ts";
import { readPages } from "../generator/pages/read.ts";

// What pages were linked to is recalled by their facts. Facts that are copies have never been linked.

const cases = await readPages(join(import.meta.dirname, "cases"));
const input = cases.filter(({ path }) => path.includes("/input/"));

/** Pages of all oddities together, at places where they find each other. */
const pages: readonly PageFacts[] = input.map((page) => ({ ...page, diagnostics: [] }));

const linkAgain = (edited: readonly PageFacts[]) => takingNotes(() => link(edited));

function expectSame(edited: readonly PageFacts[]): void {
  expect(linkAgain(edited)).toEqual(link(structuredClone(edited)));
}

function withType(page: PageFacts, change: (fact: TypeFact) => TypeFact): PageFacts {
  return { ...page, types: page.types.map(change) };
}

const typed = pages.filter(({ types }) => types.some(({ properties }) => properties.length > 0));
const every = <Item>(items: readonly Item[], step: number): readonly Item[] => items.filter((_, at) => at % step === 0);

test("pages that go and come back", () => {
  linkAgain(pages);
  for (const gone of every(pages, 9)) expectSame(pages.filter((page) => page !== gone));
  expectSame(pages);
});

/** By what they change. */
const edits: Readonly<Record<string, (fact: TypeFact) => TypeFact>> = {
  "one row less": (fact) => ({ ...fact, properties: fact.properties.slice(1) }),
  "another name": (fact) => ({ ...fact, name: `${fact.name}s` }),
  "a name that nobody knows": (fact) => ({
    ...fact,
    properties: fact.properties.map((row) => ({ ...row, type: { kind: "named", name: "unheardOf" } })),
  }),
  "no base": ({ baseType: _, ...fact }) => fact,
  "rows of another type": (fact) => ({
    ...fact,
    properties: fact.properties.map((row) => ({
      ...row,
      claims: { ...row.claims, inheritedFrom: { name: "entity" } },
    })),
  }),
};

test.each(Object.entries(edits))("types with %s", (_, edit) => {
  linkAgain(pages);
  for (const changed of every(typed, 9))
    expectSame(pages.map((page) => (page === changed ? withType(page, edit) : page)));
});

test("a step is taken again where an answer is another, and only then", () => {
  let taken = 0;
  const sum = recalled(
    (listen: (ask: (of: { one(): number; two(): number }) => number) => number) => ({
      one: () => listen((of) => of.one()),
      two: () => listen((of) => of.two()),
    }),
    (subject: { readonly plus: number }, { one, two }) => {
      taken++;
      return subject.plus + (one() > 0 ? two() : 0);
    },
  );
  const subject = { plus: 1 };
  const answers = (one: number, two: number) => ({ one: () => one, two: () => two });
  takingNotes(() => {
    expect(sum(subject, answers(0, 5))).toBe(1);
    expect(sum(subject, answers(0, 6))).toBe(1);
    expect(taken).toBe(1);
    expect(sum(subject, answers(1, 6))).toBe(7);
    expect(sum(subject, answers(1, 8))).toBe(9);
    expect(sum({ plus: 2 }, answers(1, 8))).toBe(10);
    expect(taken).toBe(4);
  });
  expect(sum(subject, answers(1, 8))).toBe(9);
  expect(taken).toBe(5);
});
