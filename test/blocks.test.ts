import fc from "fast-check";
import { expect, test } from "vitest";
import { splitBlocks } from "../generator/pages/blocks.ts";
import { parseBlock, parseMarkdown } from "../generator/pages/markdown.ts";

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
  ...["[a]: b", "[a]", "[a][b]", "[a", "b]: c", "`a", "b`", "*a", "b*", "[x](y.md)", "a\\", "&amp;"],
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
      expect(shape(blocks.flatMap((block) => parseBlock(block, lines)))).toBe(shape(parseMarkdown(text).children));
    }),
    { numRuns: 3_000 },
  );
});

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
