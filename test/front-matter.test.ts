import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../generator/pages/source/front-matter.ts";

describe("front matter is read as YAML, however plain it is", () => {
  test.each([
    ['title: "A title: with a colon"', "title", "A title: with a colon", 8],
    ["title: Two words ", "title", "Two words", 8],
    ["title:   'quoted'", "title", "quoted", 10],
    ['title: "escaped \\"quotes\\""', "title", 'escaped "quotes"', 8],
    ["ms.date: 2021-01-31", "ms.date", "2021-01-31", 10],
    ["ms.topic: null", "ms.topic", "", 11],
    ["title: one # a comment", "title", "one", 8],
    ["title: True", "title", "true", 8],
    ["ms.topic: NULL", "ms.topic", "", 11],
    ['title: A "quoted" word, and one in [brackets]', "title", 'A "quoted" word, and one in [brackets]', 8],
  ])("%s", (text, key, value, column) => {
    expect(readFrontMatter(text, "a.md").entries).toEqual([{ key, value, origin: { page: "a.md", line: 2, column } }]);
  });

  test("as it is below a comment, which changes nothing but the lines", () => {
    const parts = [
      "title",
      "a.b",
      ":",
      ": ",
      " ",
      "  ",
      '"',
      "'",
      "word",
      "two words",
      "null",
      "TRUE",
      "tRUE",
      "Null",
      "False",
      "[",
      "]",
      "{",
      "}",
      "*",
      "&",
      "!",
      "|",
      ">",
      "%",
      "@",
      "`",
      "?",
      "-",
      "a:b",
      "a#b",
      "’",
      "1",
      "1/2/3",
      "#",
      "\t",
      ",",
    ];
    const line = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((found) => found.join(""));
    const entry = fc.tuple(fc.constantFrom("title", "author", "null", "a.b"), line).map((found) => found.join(": "));
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, line), { minLength: 1, maxLength: 4 }), (lines) => {
        const text = lines.join("\n");
        const below = JSON.stringify(readFrontMatter(`# a comment\n${text}`, "a.md"));
        const lifted = below.replace(/"line":(\d+)/g, (_, line) => `"line":${line - 1}`);
        expect(JSON.stringify(readFrontMatter(text, "a.md"))).toBe(lifted);
      }),
      { numRuns: 10_000 },
    );
  });
});
