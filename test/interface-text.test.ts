import fc from "fast-check";
import { printStructure, StructureKind } from "ts-morph";
import { expect, test } from "vitest";
import { interfaceText } from "../generator/emit/interface-text.ts";
import { plainInterfaceText } from "../generator/emit/plain-interface.ts";
import type { InterfaceStatement, Member } from "../generator/emit/statements.ts";

/** What ts-morph prints, whatever is plain. */
function printed({ name, docs, bases, members }: InterfaceStatement): string {
  const properties = members.map((member) => ({
    kind: StructureKind.PropertySignature as const,
    name: member.name,
    type: member.type,
    hasQuestionToken: member.isOptional,
    docs: [...member.docs],
  }));
  const structure = { name, isExported: true, docs: [...docs], extends: [...bases], properties };
  const text = printStructure({ kind: StructureKind.Interface, ...structure }, { indentNumberOfSpaces: 2 });
  return text.trim().replace(/\{\n\}$/, "{}");
}

const name = fc.constantFrom(
  "Song",
  "$_1",
  '"@odata.type"',
  '"a b"',
  '"a\'b"',
  '"`"',
  `"\${x}"`,
  '"a\\"b"',
  '"\\\\"',
  '"//"',
);
const type = fc
  .array(
    fc.constantFrom(
      "string",
      '"a"',
      '"\\u2028"',
      '"a\\\\"',
      '"/*"',
      "(string & {})",
      "Song[]",
      "`a`",
      "\n  | null",
      "{}",
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(" | "));
const words = [
  "Plays it.",
  "a",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "\u00A0",
  "\u2028",
  "*",
  "*/",
  "/*",
  "//",
  "@see a",
  '"',
  "'",
  "`",
  "\\",
  "{",
  "}",
];
const docs = fc.array(
  fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join("")),
  { maxLength: 2 },
);
const member = fc.record({ name, docs, type, isOptional: fc.boolean() });
const statement: fc.Arbitrary<InterfaceStatement> = fc.record({
  kind: fc.constant("interface" as const),
  name: fc.constantFrom("Song", "_7"),
  docs,
  bases: fc.array(fc.constantFrom("Entity", "Base"), { maxLength: 2 }),
  members: fc.array(member, { maxLength: 3 }),
});

test("an interface is printed as ts-morph prints it, with or without it", () => {
  fc.assert(
    fc.property(statement, (given) => {
      expect(interfaceText(given)).toBe(printed(given));
    }),
    { numRuns: 2_000 },
  );
});

const length: Member = { name: "length", docs: [], type: "number | null", isOptional: true };
const song: InterfaceStatement = { kind: "interface", name: "Song", docs: [], bases: [], members: [length] };

test.each<[string, InterfaceStatement]>([
  ["without members", { ...song, members: [] }],
  ["with a comment of several paragraphs", { ...song, docs: ["A song.\nWith words.\n\n@see songs.md"] }],
  ["with a base", { ...song, bases: ["Entity"] }],
  ["with a quoted name", { ...song, members: [{ ...length, name: '"a b"' }] }],
  ["with literals", { ...song, members: [{ ...length, type: '"a" | (string & {})' }] }],
])("an interface %s is plain", (_, given) => {
  expect(plainInterfaceText(given)).toBe(printed(given));
});

test.each<[string, InterfaceStatement]>([
  ["with an escape in a name", { ...song, members: [{ ...length, name: '"a\\"b"' }] }],
  ["with a type of several lines", { ...song, members: [{ ...length, type: "\n  | string\n  | null" }] }],
  ["with the end of a comment in a comment", { ...song, docs: ["*/"] }],
])("an interface %s is left to ts-morph", (_, given) => {
  expect(plainInterfaceText(given)).toBeUndefined();
});
