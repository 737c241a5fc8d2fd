import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { definitionLines, splitBlocks } from "../generator/pages/document/blocks.ts";
import { parseBlock, parseMarkdown } from "../generator/pages/document/markdown.ts";
import { type Kind, mayHold } from "../generator/pages/document/may-hold.ts";
import { plainBlock, plainTableHead } from "../generator/pages/document/plain.ts";
import { plainBlocks } from "../generator/pages/document/plain-containers.ts";

/** Lines that open, close, continue or interrupt each other. */
const fragments = [
  ...[
    "",
    "",
    "",
    " ",
    "\t",
    "text",
    "Plain words, and (more): a.b/c",
    " text",
    "   text",
    "    code",
    "\tcode",
    "text  ",
  ],
  ...[
    "# Heading",
    "## Two words",
    "#",
    "#no",
    " # Indented",
    "### Trailing ###",
    "===",
    "---",
    "***",
    "* * *",
    "- - -",
    "--",
  ],
  ...[
    "- item",
    "-",
    "- ",
    "+ item",
    "* item",
    "1. item",
    "1) item",
    "2. item",
    "  - nested",
    "    - deep",
    "-   wide",
    "-     code",
  ],
  ...["> quote", ">", "> - item", "- > quote", "> ```", "> <!-- a"],
  ...[
    "```",
    "```http",
    "```  http-x ",
    "```http y",
    "```&amp;",
    "````",
    "~~~",
    "~~~ json",
    " ```",
    "  ```",
    "   ```",
    "    ```",
    "- ```",
    "  ```json",
    "``` a`b",
    "  ``` a`b",
    "```x```",
  ],
  ...[
    "<!-- a -->",
    "<!-- a",
    "-->",
    "b --> c",
    "<!-->",
    "<!--->",
    "  <!-- a -->",
    "  <!-- a",
    "- <!-- a -->",
    '<!-- { "a": 1 } --> b',
  ],
  ...[
    "<div>",
    "</div>",
    "<br/>",
    "<pre>",
    "</pre>",
    "<script>",
    "</script>",
    "<?x",
    "?>",
    "<!X",
    "<![CDATA[",
    "]]>",
    "<b>",
    "a <b>",
    "<a@b.c>",
  ],
  ...[
    "|a|b|",
    "|-|-|",
    "|:---|---:|",
    "|-|",
    "| a | `b|c` |",
    "|a|b|c|",
    "|*a*|\\||",
    "||",
    "| ",
    "|a|b|  ",
    "a | b",
    "-|-",
    " |a|b|",
    "|-|-",
  ],
  ...[
    "See [it][a] and [a][].",
    "See [x y](y.md#z), **bold** and `code`",
    "| [x](y.md) | *a* b<b>c |",
    "|a|b| ",
    "| :-: | - |",
    "Ends. ",
  ],
  ...[
    "[a]: b",
    '[b c]: d "e"',
    "[ a ]: f",
    "[a]: ",
    "[a]",
    "[a][b]",
    "[a",
    "b]: c",
    "`a",
    "b`",
    "*a",
    "b*",
    "[x](y.md)",
    "a\\",
    "&amp;",
  ],
];

function shape(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (key === "offset" ? undefined : part));
}

test("a page that is parsed block by block is what it is when it is parsed at once", () => {
  const page = fc.array(fc.constantFrom(...fragments), { maxLength: 14 });
  fc.assert(
    fc.property(page, (lines) => {
      const blocks = splitBlocks(lines).filter(({ kind }) => kind !== "front matter");
      const from = splitBlocks(lines).find(({ kind }) => kind === "front matter")?.end ?? 0;
      const text = ["", ...lines]
        .fill("", 0, from + 1)
        .join("\n")
        .slice(1);
      const definitions = definitionLines(blocks, lines);
      expect(shape(blocks.flatMap((block) => parseBlock(block, lines, definitions)))).toBe(
        shape(parseMarkdown(text).children),
      );
    }),
    {
      numRuns: 3_000,
      examples: [[["  ```json", "   ```", "  ```", "", "<br/>"]]],
    },
  );
});

describe("what is read without the parser is what the parser reads", () => {
  const characters = [
    ..."ab1$@ .,:;()!&<>/\\`*_[]#-'\"\té",
    "**",
    "](",
    "[a](b)",
    "`c`",
    "**d**",
    "*e*",
    "_f_",
    "__g__",
    "**$h**",
    "**{l_m}**",
    "[n_o_ p](q)",
    "**\\@i**",
    "[$j](k)",
    "\n  ",
    "<br>",
    "</b>",
    "\\*",
    "r\\s",
    "&lt;",
    " \n",
    "[!NOTE]",
    "[!INCLUDE [a](b)]",
    "[a][]",
    "[b][A]",
    "[**b**][a]",
    "[a]",
  ];
  const names = new Set(["a"]);
  const parseAboveDefinition = (text: string) => parseMarkdown(`${text}\n\n[a]: b`).children.slice(0, -1);
  const words = fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });

  test("headings and paragraphs", () => {
    const block = fc
      .tuple(
        fc.constantFrom("", "# ", "### ", "#  ", "A ", "[a](b) ", "1", "$"),
        fc.array(words, { minLength: 1, maxLength: 3 }),
      )
      .map(([start, lines]) => start + lines.join("\n"));
    fc.assert(
      fc.property(block, (text) => {
        const plain = plainBlock(text, 1, names);
        if (plain) expect(shape(sorted([plain]))).toBe(shape(sorted(parseAboveDefinition(text))));
      }),
      { numRuns: 20_000 },
    );
  });

  test("quotations and lists", () => {
    const marks = [
      "",
      "",
      "> ",
      "> ",
      ">",
      ">   ",
      "- ",
      "- ",
      "-   ",
      "* ",
      "+ ",
      "1. ",
      "2. ",
      "1) ",
      "10.  ",
      "-\t",
    ];
    const others = [" ", "1.\t", "-\t ", "  ", "   ", "    ", "\t", "-", "> - ", "- > ", "  - ", " > ", "1."];
    const contents = ["a", "A b", "a ", "a  ", "`c`", "**d** e", "1", "2. f", "_g_", "[h](i)", "[a][]", "| j |", "a\\"];
    const interruptions = [
      "",
      "",
      "",
      " ",
      "[!NOTE]",
      "-",
      "---",
      "|-|",
      "#",
      "===",
      "*",
      "\u00A0",
      "<br>",
      "```",
      "[a]:",
    ];
    const line = fc
      .tuple(
        fc.constantFrom(...marks, ...marks, ...others),
        fc.constantFrom(...contents, ...contents, ...interruptions),
      )
      .map(([mark, content]) => mark + content);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = lines.join("\n");
        const plain = plainBlocks(text, 1, names);
        if (plain) expect(shape(sorted(plain))).toBe(shape(sorted(parseAboveDefinition(text))));
      }),
      { numRuns: 20_000 },
    );
  });

  test("tables", () => {
    const row = fc.array(words, { minLength: 1, maxLength: 4 }).map((cells) => `|${cells.join("|")}`);
    const delimiter = fc
      .array(fc.constantFrom("-", ":-", " --: ", "\t-\t", ":-:", ":"), { minLength: 1, maxLength: 4 })
      .map((cells) => `|${cells.join("|")}|`);
    fc.assert(
      fc.property(row, delimiter, (header, below) => {
        const plain = plainTableHead(header, below, 1, names);
        if (plain) expect(shape(sorted([plain]))).toBe(shape(sorted(parseAboveDefinition(`${header}\n${below}`))));
      }),
      { numRuns: 20_000 },
    );
  });
});

/** The members of objects in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

test("what is said to hold no nodes of a kind holds none", () => {
  const page = fc.array(fc.constantFrom(...fragments), { maxLength: 14 });
  fc.assert(
    fc.property(page, (lines) => {
      for (const block of splitBlocks(lines).filter(({ kind }) => kind === "text" || kind === "rows")) {
        const nodes = parseBlock(block, lines);
        const held = new Set(nodes.map(({ type }) => kinds.get(type)));
        if (shape(nodes).includes('"type":"table"')) held.add("table");
        const own = lines.slice(block.start, block.end);
        expect([...held].filter((kind) => kind !== undefined && !mayHold(own, kind))).toEqual([]);
      }
    }),
    { numRuns: 3_000 },
  );
});

const kinds = new Map<string, Kind>([
  ["paragraph", "paragraph"],
  ["blockquote", "quotation"],
  ["list", "list"],
]);

test("what is said to hold no code, heading or rule holds none", () => {
  const page = fc.array(fc.constantFrom(...fragments), { maxLength: 14 });
  fc.assert(
    fc.property(page, (lines) => {
      for (const block of splitBlocks(lines)) {
        if (block.kind !== "text" && block.kind !== "rows") continue;
        const types = shape(parseBlock(block, lines)).match(/"type":"(?:code|html|heading|thematicBreak|definition)"/g);
        // HTML within a sentence is part of the text.
        const unwanted = types?.filter(
          (type) =>
            type !== '"type":"html"' || !lines.slice(block.start, block.end).some((line) => line.includes("<b>")),
        );
        expect(unwanted ?? []).toEqual([]);
      }
    }),
    { numRuns: 3_000 },
  );
});
