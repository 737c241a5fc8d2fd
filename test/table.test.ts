import fc from "fast-check";
import { expect, it } from "vitest";
import { firstTableLine, placed, readPage, readProperties, resourcePage, withoutPlaces } from "./support/pages.ts";

const header = "|Property|Type|Description|\n|:---|:---|:---|";

interface Case {
  readonly name: string;
  readonly section: string;
  /** Name, type as written, description. */
  readonly rows: readonly (readonly [string, string, string])[];
  /** Code, line of the table and column. */
  readonly findings?: readonly string[];
}

const row = ["size", "String", "Words."] as const;

const cases: Case[] = [
  { name: "a well-formed row", section: `${header}\n|size|String|Words.|`, rows: [row] },
  { name: "a row without trailing pipe", section: `${header}\n|size|String|Words.`, rows: [row] },
  { name: "a complete row without leading pipe", section: `${header}\nsize|String|Words.|`, rows: [row] },
  {
    name: "a pipe in the text is joined to the last cell",
    section: `${header}\n|size|String|One (*.a | *.b).|`,
    rows: [["size", "String", "One (*.a | *.b)."]],
    findings: ["table-row-surplus 3:1"],
  },
  { name: "an escaped pipe is text", section: `${header}\n|size|String|a \\| b|`, rows: [["size", "String", "a | b"]] },
  { name: "a blank surplus cell is nothing", section: `${header}\n|size|String|Words.||`, rows: [row] },
  {
    name: "a cut row is padded",
    section: `${header}\n|size|String|`,
    rows: [["size", "String", ""]],
    findings: ["table-row-cut 3:1"],
  },
  {
    name: "a row that is cut before its type has none",
    section: `${header}\n|size|`,
    rows: [["size", "", ""]],
    findings: ["missing-type 3:2", "table-row-cut 3:1"],
  },
  {
    name: "a line break in a cell continues the description",
    section: `${header}\n|size|String|One\ntwo.|\n|name|String|Words.|`,
    rows: [
      ["size", "String", "One two."],
      ["name", "String", "Words."],
    ],
  },
  {
    name: "a group row is a heading, not a property",
    section: `${header}\n|**Group**|||\n|size|String|Words.|\n|**Other**|\n| | | |`,
    rows: [row],
  },
  {
    name: "a column without title may be left out",
    section: "|Property|Type|Description||\n|-|-|-|-|\n|size|String|Words.|",
    rows: [row],
  },
  {
    name: "a delimiter row with too few cells still makes a table",
    section: "|Property|Type|Description|\n|-|-|\n|size|String|Words.|\n|name||Words.|",
    rows: [row, ["name", "", "Words."]],
    findings: ["missing-type 4:6"],
  },
  {
    name: "a delimiter row with too many cells still makes a table",
    section: "|Property|Type|Description|\n|-|-|-|-|\n|size|String|Words.|",
    rows: [row],
  },
  {
    name: "a table in a list item",
    section: "1. First\n\n   |Property|Type|Description|\n   |-|-|-|\n   |size|String|Words.|",
    rows: [row],
  },
  {
    name: "a table in a list item with a wrong delimiter row",
    section: "- First\n\n  |Property|Type|Description|\n  |-|-|\n  |size|String|Words.|\n  |name||Words.|",
    rows: [row, ["name", "", "Words."]],
    findings: ["missing-type 6:8"],
  },
  {
    name: "a table in a quotation with a wrong delimiter row",
    section: "> |Property|Type|Description|\n> |-|-|\n> |size|String|Words.|\n> |name||Words.|",
    rows: [row, ["name", "", "Words."]],
    findings: ["missing-type 4:8"],
  },
  {
    name: "invisible characters and odd spaces in cells",
    section: `${header}\n|si\u200Bze|\u00A0String\u00A0|Two\u00A0words\uFEFF.|`,
    rows: [["size", "String", "Two words."]],
  },
  {
    name: "bold, code, emphasised and linked names",
    section: `${header}\n|**a**|String|W.|\n|\`b\`|String|W.|\n|_c_|String|W.|\n|[d](d.md)|String|W.|\n|\\@odata.type|String|W.|`,
    rows: ["a", "b", "c", "d", "@odata.type"].map((name) => [name, "String", "W."] as const),
  },
  { name: "a header without rows", section: header, rows: [] },
  {
    name: "markup in a description is flattened",
    section: `${header}\n|size|String|One<br>two <ul><li>three</li></ul> <server>.|`,
    rows: [["size", "String", "One two three <server>."]],
  },
  {
    name: "a row without a name is left out",
    section: `${header}\n||String|Words.|`,
    rows: [],
    findings: ["missing-name 3:1"],
  },
  {
    name: "of two rows with one name the first is kept",
    section: `${header}\n|size|String|Words.|\n|size|Int32|More.|`,
    rows: [row],
    findings: ["duplicate-property 4:2"],
  },
  {
    name: "other spellings of the titles",
    section: "| PROPERTY NAME |  Data type | Description |\n|-|-|-|\n|size|String|Words.|",
    rows: [row],
  },
  {
    name: "names that every JavaScript object has",
    section: `${header}\n|\\_\\_proto\\_\\_|String|W.|\n|constructor|String|W.|\n|toString|String|W.|`,
    rows: ["__proto__", "constructor", "toString"].map((name) => [name, "String", "W."] as const),
  },
];

it.each(cases)("$name", ({ section, rows, findings = [] }) => {
  const read = readProperties(section);
  const seen = read.properties.map(({ name, type, description }) => [
    name,
    type.kind === "primitive" || type.kind === "named" ? type.name : "",
    description,
  ]);
  expect(seen).toEqual(rows);
  const offset = firstTableLine - 1;
  expect(
    read.findings
      .map((finding) => placed({ ...finding, origin: { ...finding.origin, line: finding.origin.line - offset } }))
      .sort(),
  ).toEqual(findings);
});

it("a table of parameters may give the type below Value", () => {
  const table = "|Name|Value|Description|\n|-|-|-|\n|id|string|W.|\n|kind|[kind](kind.md)|W.|\n|sample|%some%|W.|";
  const page = readPage(
    "api/a.md",
    `# A\n\n## HTTP request\n\`\`\`http\nGET /a\n\`\`\`\n\n## Path parameters\n${table}\n`,
  );
  expect(page.operation?.parameters.map(({ type }) => withoutPlaces(type))).toEqual([
    { kind: "primitive", name: "String" },
    { kind: "named", name: "kind", target: "kind.md" },
    { kind: "unknown", text: "" },
  ]);
  // What stands in a URL is text, so that no type is missing.
  expect(page.diagnostics.map(placed)).toEqual([]);
});

it("each property stands where its name is written", () => {
  const { properties } = readProperties(`${header}\n| size |String|W.|\n|name|String|W.|`);
  expect(properties.map(({ origin }) => origin)).toEqual([
    { page: "resources/widget.md", line: 7, column: 3 },
    { page: "resources/widget.md", line: 8, column: 2 },
  ]);
});

it("text that looks like a table is read, whatever it is", () => {
  const piece = fc.constantFrom(
    "|",
    "\\|",
    "-",
    ":",
    "a",
    "`",
    "**",
    "\n",
    "\n\n",
    "  ",
    "> ",
    "- ",
    "[a](b)",
    "<br>",
    "Type",
  );
  const tableLike = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(tableLike, fc.boolean(), (text, titled) => {
      const { diagnostics } = readPage("a.md", resourcePage(titled ? `${header}\n${text}` : text));
      return diagnostics.every(({ origin }) => origin.page === "a.md" && origin.line >= 1 && origin.column >= 1);
    }),
    { numRuns: 400 },
  );
});
