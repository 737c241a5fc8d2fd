import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageFacts } from "../generator/pages/facts/page-facts.ts";
import { examplePage, readPage, resourcePage, throughJson } from "./support/pages.ts";

const path = "folder/page.md";

/** Reads a page and checks what holds for every page, whatever its text. */
function read(text: string): PageFacts {
  const page = readPage(path, text);
  expect(page.path).toBe(path);
  const astray = page.diagnostics.filter(
    ({ origin }) => origin.page !== path || !(origin.line >= 1) || !(origin.column >= 1),
  );
  expect(astray).toEqual([]);
  expect(throughJson(page)).toEqual(page);
  return page;
}

const codes = (page: PageFacts): string[] => [...new Set(page.diagnostics.map(({ code }) => code))];
const lines = (line: string, characters: number): string =>
  `${line}\n`.repeat(Math.ceil(characters / (line.length + 1)));
const nestedList = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}- a`).join("\n");
const table = (rows: number, delimiter = "|-|-|-|"): string =>
  `|Property|Type|Description|\n${delimiter}\n${Array.from({ length: rows }, (_, row) => `|p${row}|String|Words.|`).join("\n")}`;

describe("a page without facts is skipped", () => {
  it.each([
    ["nothing", "", "empty-page"],
    ["only a byte order mark", "\uFEFF", "empty-page"],
    ["white space", " \r\n\t\n", "empty-page"],
    ["NUL bytes", "\0".repeat(1000), "page-skipped"],
    ["separators that are no line ends", "# a\u2028| b |\u2029| - |", "page-skipped"],
    ["half surrogates", "\ud800\udc00\ud800".repeat(1000), "page-skipped"],
  ])("%s", (_, text, code) => {
    expect(codes(read(text))).toEqual([code]);
  });
});

it("lone carriage returns end lines", () => {
  const page = read(resourcePage(table(2)).replaceAll("\n", "\r"));
  expect(page.types[0]?.properties).toHaveLength(2);
});

describe("text that is too expensive is a finding", () => {
  const cases: [string, string, string][] = [
    ["one line of 10 MB", "a".repeat(10_000_000), "page-too-large"],
    ["3 MB of lines with open links", lines("[a](", 3_000_000), "page-too-large"],
    ["40,000 rows", resourcePage(table(40_000)), "page-too-large"],
    ["100,000 brackets", "[".repeat(100_000), "line-too-long"],
    ["100,000 quotation marks", "> ".repeat(100_000), "line-too-long"],
    ["a long line of open emphasis", "*a_".repeat(6_600), "markup-too-dense"],
    ["a long line of open images", "![[](".repeat(3_900), "markup-too-dense"],
    ["a long line of open code", "`".repeat(19_000), "markup-too-dense"],
    [
      "code spans of all lengths",
      Array.from({ length: 190 }, (_, n) => "`".repeat(n + 1)).join("a"),
      "markup-too-dense",
    ],
    ["a long line of angle brackets", "<".repeat(19_000), "markup-too-dense"],
    ["a long line of open comments", `a${" <!--".repeat(3_500)}`, "markup-too-dense"],
    ["a long line of ampersands", "&".repeat(19_000), "markup-too-dense"],
    ["a long line of pipes", "|".repeat(19_000), "markup-too-dense"],
    ["a long line of nested emphasis", `${"*a **b ".repeat(2_000)}${"** *".repeat(1_000)}`, "markup-too-dense"],
    ["many lines with open links", lines("[a](", 240_000), "markup-too-dense"],
    ["many lines with open emphasis", lines("*a_".repeat(50), 240_000), "markup-too-dense"],
    ["one paragraph of very many lines", lines("a", 200_000), "markup-too-dense"],
    ["very many list items", lines("- a", 200_000), "markup-too-dense"],
    ["a list nested on one line", `${"- ".repeat(9_000)}a`, "nested-too-deep"],
    ["many lists nested on one line", lines(`${"1. ".repeat(20)}a`, 200_000), "nested-too-deep"],
    ["a list nested 340 deep", nestedList(340), "nested-too-deep"],
    ["a list nested 2,000 deep", nestedList(2_000), "page-too-large"],
    [
      "JSON nested 5,000 deep",
      examplePage(`\`\`\`http\nPOST /a\n\n${'{"a":'.repeat(3_900)}\n\`\`\``),
      "nested-too-deep",
    ],
    [
      "JSON nested 5,000 lines deep",
      examplePage(`\`\`\`http\nPOST /a\n\n${'{"a":\n'.repeat(5_000)}\n\`\`\``),
      "nested-too-deep",
    ],
  ];
  it.each(cases)(
    "%s",
    (_, text, code) => {
      expect(codes(read(text))).toContain(code);
    },
    10_000,
  );

  it("at its line, and what stands around it is still read", () => {
    const page = read(resourcePage(`${"*a_".repeat(6_600)}\n\n${table(2)}`));
    expect(page.diagnostics.map(({ code, origin }) => [code, origin.line, origin.column])).toEqual([
      ["markup-too-dense", 5, 1],
    ]);
    expect(page.types[0]?.properties.map(({ origin }) => origin.line)).toEqual([9, 10]);
  });
});

describe("text that is large but not expensive is read", () => {
  const cases: [string, string][] = [
    ["a page of prose", lines("Some words of prose. ".repeat(20), 240_000).replaceAll("\n", "\n\n")],
    ["an unclosed fence", `\`\`\`http\n${lines("GET /a", 60_000)}`],
    ["an unclosed comment", `<!-- ${lines("{", 20_000)}`],
    ["very many fences", lines("```", 4_000)],
    ["very many headings", lines("# a", 100_000)],
    ["very many definitions", Array.from({ length: 10_000 }, (_, n) => `[a${n}]: b`).join("\n\n")],
    ["very many headers", examplePage(`\`\`\`http\nGET /a\n${lines("a: b", 50_000)}\n\`\`\``)],
    ["a request line with a wide gap", examplePage(`\`\`\`http\nGET /a${" ".repeat(19_000)}b\n\`\`\``)],
    ["a row with wide gaps", resourcePage(`${table(0)}\n|a${" ".repeat(9_000)}b|${" ".repeat(9_000)}c`)],
    ["a paragraph with a wide gap", `# A\n\nSome${" ".repeat(19_000)}words\t\nof prose.`],
    ["a definition with a wide gap", `# A\n\n[a${" ".repeat(19_000)}b]: c`],
    ["a description of open lists", resourcePage(`${table(0)}\n|a|String|${"Possible values are: ".repeat(900)}|`)],
    ["a description of placeholders", resourcePage(`${table(0)}\n|a|String|${"TODO ".repeat(3_900)}\\| b|`)],
    ["a description of bases", resourcePage(`${table(0)}\n|a|String|${"inherited from ".repeat(1_200)}|`)],
    ["a type of parentheses", resourcePage(`${table(0)}\n|a|${"(".repeat(19_000)}|b|`)],
    [
      "a response of conjunctions",
      `# A\n\n## HTTP request\n\n## Response\n\nreturns ${lines("and with ".repeat(200), 200_000)}`,
    ],
    [
      "a response of collections",
      `# A\n\n## HTTP request\n\n## Response\n\nreturns ${lines("collection of ".repeat(200), 200_000)}`,
    ],
    [
      "a link of collections",
      `# A\n\n## HTTP request\n\n## Response\n\nreturns [${lines("collection(".repeat(1000), 200_000)}](a.md)`,
    ],
  ];
  it.each(cases)("%s", (_, text) => {
    expect(codes(read(text)).filter((code) => /too/.test(code))).toEqual([]);
  });

  it("a table of 5,000 rows", () => {
    expect(read(resourcePage(table(5_000))).types[0]?.properties).toHaveLength(5_000);
  });

  it("a table of 300 rows below a wrong delimiter row", () => {
    expect(read(resourcePage(table(300, "|-|-|"))).types[0]?.properties).toHaveLength(300);
  });
});

describe("front matter that is no plain list of texts does no harm", () => {
  const bomb = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`).join("\n");
  it.each([
    ["aliases of aliases", `a0: &a0 [x]\n${bomb}`, []],
    ["an unknown alias", "a: *b", []],
    ["tabs", "\ta: b", ["invalid-front-matter"]],
    ["a key that occurs twice", "a: b\na: c", ["invalid-front-matter"]],
    ["an unclosed list", `a: ${"[".repeat(4_000)}`, ["invalid-front-matter"]],
    ["a megabyte", lines(`a: ${"b".repeat(1000)}`, 1_000_000), ["page-too-large"]],
    ["more than anyone writes", lines(`a: ${"b".repeat(1000)}`, 50_000), ["invalid-front-matter"]],
    ["keys and values that are no text", "? [a, b]\n: c\n1: 2\nnull: ~\n__proto__: x", []],
  ])("%s", (_, yaml, expected) => {
    const page = read(`---\n${yaml}\n---\n${resourcePage(table(1))}`);
    expect(codes(page).filter((code) => code !== "page-skipped")).toEqual(expected);
    if (!expected.includes("page-too-large")) expect(page.types[0]?.properties).toHaveLength(1);
  });
});

it("names that every object has are names like any other", () => {
  const names = ["constructor", "toString", "`__proto__`", "hasOwnProperty"];
  const rows = names.map(
    (name) => `|${name}|[valueOf](constructor.md)|Possible values are: \`constructor\`, \`toString\`.|`,
  );
  const page = read(resourcePage(`${table(0)}${rows.join("\n")}`, "constructor"));
  expect(page.types[0]?.name).toBe("constructor");
  expect(page.types[0]?.properties.map(({ name }) => name)).toEqual([
    "constructor",
    "toString",
    "__proto__",
    "hasOwnProperty",
  ]);
  const body = '{ "__proto__": { "constructor": 1 } }';
  const [example] = read(examplePage(`\`\`\`http\nPOST /a\n\n${body}\n\`\`\``)).operation?.examples ?? [];
  expect(example?.request?.body?.json?.value).toMatchObject({ kind: "object", members: [{ name: "__proto__" }] });
});

it("any text is read", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "# a resource type",
      "## Properties",
      "## HTTP request",
      "## Examples",
      "## a values",
      "```http",
      "```",
    ),
    fc.constantFrom(
      '<!-- { "blockType": "request" } -->',
      '<!-- {"blockType":"resource"',
      "-->",
      "---",
      "GET /a",
      "{",
      "}",
    ),
    fc.constantFrom(
      "|Property|Type|",
      "|-|-|",
      "|a|String|",
      "> ",
      "- ",
      "    ",
      "\t",
      "\r",
      "\u2028",
      "[a]: b",
      "<b>",
    ),
  );
  const text = fc.array(fc.tuple(piece, fc.constantFrom("", "\n", "\n\n")), { maxLength: 40 });
  fc.assert(
    fc.property(text, (pieces) => void read(pieces.flat().join(""))),
    { numRuns: 300 },
  );
});
