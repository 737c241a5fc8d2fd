import fc from "fast-check";
import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { expect, test } from "vitest";
import type { JsonNode } from "../generator/pages/document/json.ts";
import { readStrictJson } from "../generator/pages/document/strict-json.ts";

/** What the parser reads, without places but with the offset of each value. */
function parsed(text: string): unknown {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return root === undefined || errors.length > 0 ? undefined : plain(root);
}

function plain({ type, offset, value, children = [] }: Node): unknown {
  if (type === "array") return [offset, children.map(plain)];
  if (type !== "object") return [offset, value];
  return [offset, children.map(({ children: [name, of] = [] }) => [name && plain(name), of && plain(of)])];
}

function read(node: JsonNode): unknown {
  if (node.kind === "array") return [node.column, node.items.map(read)];
  if (node.kind === "object")
    return [node.column, node.members.map(({ name, column, value }) => [[column, name], read(value)])];
  return [node.column, node.kind === "null" ? null : node.value];
}

test("strict JSON is what the parser reads, and nothing else is", () => {
  const pieces = [
    ...['{"a":1}', "[]", "{", "}", "[", "]", ",", ":", " ", "\n", "\r\n", "\t", "\u00A0", "//", "/* */"],
    ...[
      '"a"',
      '"',
      "\\",
      "\\u0041",
      "\\n",
      '\\"',
      '"b":',
      '"\u0007"',
      '"\u007F\uD800"',
      "true",
      "false",
      "null",
      "truer",
    ],
    ...["0", "-1", "1.5", "1e5", "1E+3", "01", "1.", ".5", "-", "+1", "1e", "1e999"],
  ];
  const structured = fc.json({ maxDepth: 4 }).chain((json) => fc.constantFrom(json, ` ${json}\n`, `${json},`));
  const text = fc.oneof(
    structured,
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((found) => found.join("")),
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((found) => `[${found.join("")}]`),
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((found) => `{"b":${found.join("")}}`),
  );
  fc.assert(
    fc.property(text, (json) => {
      const value = readStrictJson(json, (offset) => ({ line: 1, column: offset }));
      const finite = (_: string, part: unknown) =>
        typeof part === "number" ? Math.max(-Number.MAX_VALUE, Math.min(part, Number.MAX_VALUE)) : part;
      expect(JSON.stringify(value && read(value))).toBe(JSON.stringify(parsed(json), finite));
    }),
    { numRuns: 10_000 },
  );
});
