import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialect } from "../generator/dialects/dialect.ts";
import { gitlab } from "../generator/dialects/gitlab/gitlab.ts";
import { microsoftLearn } from "../generator/dialects/microsoft-learn/microsoft-learn.ts";
import { emitFiles } from "../generator/emit/emit.ts";
import { planOutput } from "../generator/emit/plan/plan.ts";
import { readTemplates } from "../generator/emit/template-files.ts";
import { link } from "../generator/model/link.ts";
import { readPage } from "../generator/pages/read-page.ts";

// Whatever a page holds, every dialect makes files and findings of it.

const templates = await readTemplates();

/** The files and the findings of pages, without reading or writing any. */
function generated(pages: Readonly<Record<string, string>>, dialect: Dialect) {
  const facts = Object.entries(pages).map(([path, text]) => readPage(path, text, dialect));
  const plan = planOutput(link(facts, dialect), new Set());
  return { files: emitFiles(plan, templates, {}), findings: plan.model.diagnostics };
}

const textOf = (path: string) => readFileSync(new URL(`cases/${path}`, import.meta.url), "utf8");

describe.each<[Dialect, string]>([
  [gitlab, textOf("sections-are-operations/input/notes.md")],
  [gitlab, textOf("sections-list-what-they-answer/input/loans.md")],
  [microsoftLearn, textOf("request-lines-in-tables/input/create-an-order.md")],
  [microsoftLearn, textOf("types-below-headings/input/tool-resources.md")],
])("pages of $name", (dialect, text) => {
  const lines = text.split("\n");
  /** Lines of the page in another order, some twice or cut short, with other text between them. */
  const mixed = fc
    .array(
      fc.oneof(
        fc.constantFrom(...lines),
        fc.tuple(fc.constantFrom(...lines), fc.nat(40)).map(([line, length]) => line.slice(0, length)),
        fc.constantFrom(
          "```",
          "curl",
          "curl '",
          'curl "https://a.example/\\',
          "GET /:",
          "GET //evil.example/:a",
          "[",
          "{",
        ),
        fc.string({ maxLength: 20 }),
      ),
      { maxLength: 60 },
    )
    .map((mixedLines) => mixedLines.join("\n"));

  test("become files and findings in any order of their lines", () => {
    fc.assert(
      fc.property(mixed, (first) => {
        const { findings } = generated({ "first.md": first, "second.md": text }, dialect);
        const astray = findings.filter(({ origin }) => !["first.md", "second.md"].includes(origin.page));
        expect(astray).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

test.each([
  ["a call that never ends", `curl ${"--header 'a: b' ".repeat(5_000)}`],
  ["very many calls", "curl https://a.example/b\n".repeat(5_000)],
  ["open quotation marks", `curl '${"\\'".repeat(9_000)}`],
  ["variables and operators", `curl \${A} $(b) && c | d; curl https://a.example/:id > x`],
  ["objects within objects", `${'{"a":['.repeat(90)}1${"]}".repeat(90)}`],
])("%s is read by the dialect of sections", (_, block) => {
  const page = `# A\n\n## Get a\n\n\`\`\`\nGET /as/:id\n\`\`\`\n\n\`\`\`\n${block}\n\`\`\`\n`;
  expect(generated({ "a.md": page }, gitlab).files.map(({ path }) => path)).toContain("requests/a.ts");
});

test("names of many parts are a finding, and those that mean nothing stay as they are", () => {
  const names = [
    ["a"].concat(Array(4000).fill("b")).join("."),
    "__proto__.x",
    "constructor.name",
    ".x",
    "[].",
    "a[].b[].c",
  ];
  const rows = names.map((name) => `| \`${name}\` | string | Words. |`).join("\n");
  const section = "## List pins\n\n```plaintext\nGET /pins\n```\n\nIt returns these response attributes:";
  const page = `# Pins\n\n${section}\n\n| Attribute | Type | Description |\n|---|---|---|\n${rows}\n`;
  const { files, findings } = generated({ "pins.md": page }, gitlab);
  expect(findings.map(({ code }) => code)).toContain("nested-too-deep");
  const models = files.filter(({ path }) => path.startsWith("models/")).map(({ path }) => path);
  expect(models).toEqual([
    "models/pin-a.ts",
    "models/pin-ab.ts",
    "models/pin-constructor.ts",
    "models/pin-proto.ts",
    "models/pin.ts",
  ]);
});
