import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../generator/pages/source/front-matter.ts";

describe("front matter is read as YAML", () => {
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
});
