import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import type { Code, Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Point } from "unist";
import { describe, expect, test } from "vitest";
import { parseMarkdown, remarkParser } from "../generator/pages/document/markdown.ts";
import { frontMatterEnd } from "../generator/pages/source/front-matter.ts";

const parseWithRemark = remarkParser();

/** Nodes that readers ask for their start only; in lists and quotations, the parsers differ on where some end. */
const openEnded: ReadonlySet<string> = new Set(["html", "code", "break", "list", "listItem", "blockquote"]);

/** What readers may ask a tree for, with its members in one order. */
function shape(node: Nodes): unknown {
  const { type, position } = node;
  const members = Object.entries(node).flatMap(([name, member]: [string, unknown]): [string, unknown][] => {
    if (name === "position" || name === "children" || member === undefined) return [];
    // The line end after a comment in a list is part of it for one parser only; readers trim comments.
    return [[name, type === "html" && typeof member === "string" ? member.trimEnd() : member]];
  });
  return {
    ...Object.fromEntries(members.sort(([left], [right]) => (left < right ? -1 : 1))),
    start: placeOf(position?.start),
    ...(!openEnded.has(type) && { end: placeOf(position?.end) }),
    // Readers ask for the end of code to know whether there is a fence.
    ...(type === "code" && node.value.trim() !== "" && { fenced: isFenced(node) }),
    ...("children" in node && { children: childrenOf(node) }),
  };
}

/** Next to an address, remark gives texts no position: then only their order counts. */
function childrenOf(node: Extract<Nodes, { children: unknown }>): unknown[] {
  const hasAddress = node.children.some(isAddress);
  return node.children.map((child) =>
    hasAddress && (child.type === "text" || isAddress(child)) ? textOf(child) : shape(child),
  );
}

function isAddress(node: Nodes): boolean {
  return (
    node.type === "link" &&
    node.children[0]?.type === "text" &&
    /^(?:https?:\/\/|mailto:)/.test(node.url) &&
    node.url.endsWith(node.children[0].value)
  );
}

function placeOf({ line, column, offset }: Partial<Point> = {}): string {
  return `${line}:${column} (${offset})`;
}

function isFenced({ value, position }: Code): boolean {
  return position !== undefined && value.split("\n").length <= position.end.line - position.start.line;
}

function expectSameTrees(text: string): void {
  expect(JSON.stringify(shape(parseMarkdown(text)))).toBe(JSON.stringify(shape(parseWithRemark(text))));
}

describe("both parsers read the same trees", () => {
  const corpus = process.env["MARKDOWN_CORPUS"];
  test.each(["input-docs", "test/cases", ...(corpus === undefined ? [] : [corpus])])(
    "from the pages of %s",
    async (folder) => {
      const files = await readdir(folder, { recursive: true });
      const pages = files.filter((file) => file.endsWith(".md"));
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        const lines = (await readFile(join(folder, page), "utf8")).replace(/^\uFEFF/, "").split(/\r\n?|\n/);
        const body = frontMatterEnd(lines);
        expectSameTrees("\n".repeat(body) + lines.slice(body).join("\n"));
      }
    },
    600_000,
  );

  /** Lines that open, close, continue or interrupt each other. */
  const lines: readonly (readonly string[])[] = [
    ["", "", "", " ", "\t", "text", "Plain words, and (more): a.b/c", " text", "   text", "    code", "\tcode"],
    ["text  ", "a\\", "ends. ", "# Heading", "## Two words", "#", "#no", " # Indented", "### Trailing ###", "# `a` #"],
    ["===", "---", "***", "* * *", "- - -", "--", " ---", "- item", "-", "- ", "+ item", "* item", "1. item"],
    ["1) item", "2. item", "10. ten", "  - nested", "    - deep", "-   wide", "-     code", "-\ttab", "- # a", "- - a"],
    ["> quote", ">", ">quote", "> - item", "- > quote", "> ```", "> <!-- a", ">  ", "> # a", "> | a |", "> |-|"],
    ["```", "```http", "```  http-x ", "```http y", "```&amp;", "````", "~~~", "~~~ json", " ```", "  ```", "    ```"],
    ["- ```", "  ```json", "``` a`b", "```x```", "<!-- a -->", "<!-- a", "-->", "b --> c", "<!-->", "  <!-- a -->"],
    ['<!-- { "a": 1 } -->', "- <!-- a -->", "<div>", "</div>", "<br/>", "<pre>", "</pre>", "<script>", "</script>"],
    ["<?x", "?>", "<!X", "<![CDATA[", "]]>", "<b>", "a <b>", "<a@b.c>", "<https://a.b>"],
    ["|a|b|", "|-|-|", "|:---|---:|", "|-|", "| a | `b|c` |", "|a|b|c|", "|*a*|\\||", "||", "| ", "|a|b|  ", "a | b"],
    ["-|-", " |a|b|", "|-|-", "| [x](y.md) | *a* b<b>c |", "| :-: | - |", "  |a|", "  |-|", "- |a|", "|**a**||"],
    ["[a]: b", '[b c]: d "e"', "[ a ]: f", "[a]: ", "[a]", "[a][b]", "[a][]", "[a", "b]: c", "`a", "b`", "*a", "b*"],
    ["[x](y.md)", "See [it][a] and [a][].", "**bold** and `code`", "&amp;", "[!NOTE]", "> [!NOTE]", "![a](b.png)"],
    ["https://a.b/c", "|a|https://a.b/c|d|", "see www.a.bc, a@b.cd", "(https://a.b/_c_)", "~~a~~", "- [ ] a", "[^a]"],
  ];
  /** What means something within a line. */
  const pieces = [
    ...[
      "a",
      "b c",
      " ",
      "  ",
      ".",
      "*",
      "**",
      "_",
      "__",
      "`",
      "``",
      "[",
      "]",
      "(",
      ")",
      "](",
      "<",
      ">",
      "|",
      "\\",
      "!",
    ],
    ...[
      "&",
      "&lt;",
      "&#35;",
      "&nbsp;",
      "é",
      "\u00A0",
      "-",
      "#",
      ":",
      "'",
      '"',
      "\n",
      "\n  ",
      "<br>",
      "</b>",
      "<!-- -->",
    ],
    ...["[a](b)", '[a](<b c> "d")', "[a][]", "**d**", "*e*", "_f_", "\\*", "$x", "1", "~"],
  ];

  const page = fc.array(fc.constantFrom(...lines.flat()), { maxLength: 14 }).map((parts) => parts.join("\n"));
  const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(""));
  const row = fc.array(prose, { maxLength: 4 }).map((cells) => `|${cells.join("|").replaceAll("\n", " ")}|`);
  const table = fc.array(row, { maxLength: 4 }).map((rows) => ["|a|b|c|", "|-|:-|-:|", ...rows].join("\n"));

  test("from pages that nobody would write", () => {
    const text = fc.oneof(page, prose, table);
    fc.assert(fc.property(text, expectSameTrees), {
      seed: Number(process.env["MARKDOWN_SEED"] ?? 1),
      numRuns: Number(process.env["MARKDOWN_RUNS"] ?? 500),
    });
  }, 600_000);
});
