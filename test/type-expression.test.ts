import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { microsoftGraph } from "../generator/dialects/microsoft-graph/microsoft-graph.ts";
import { inlines } from "../generator/pages/document/inline.ts";
import { parseMarkdown } from "../generator/pages/document/markdown.ts";
import type { EdmPrimitive, TypeExpression } from "../generator/pages/facts/page-facts.ts";
import { parseTypeCell, type TypeCell } from "../generator/pages/type-syntax/type-expression.ts";
import { readRow, withoutPlaces } from "./support/pages.ts";

const prim = (name: EdmPrimitive): TypeExpression => ({ kind: "primitive", name });
const named = (name: string, target?: string): TypeExpression => ({
  kind: "named",
  name,
  ...(target !== undefined && { target }),
});
const list = (items: TypeExpression): TypeExpression => ({ kind: "collection", items });
const union = (...options: TypeExpression[]): TypeExpression => ({ kind: "union", options });

/** Parses a cell without a table around it. */
function parseCell(markdown: string): TypeCell {
  const [paragraph] = parseMarkdown(markdown).children;
  return parseTypeCell(
    microsoftGraph,
    paragraph !== undefined && "children" in paragraph ? inlines(paragraph.children, new Map()) : [],
  );
}

describe("a primitive is recognised", () => {
  const spellings: [string, EdmPrimitive][] = [
    ["String", "String"],
    ["string", "String"],
    ["STRING", "String"],
    ["url", "String"],
    ["Relative URL", "String"],
    ["Boolean", "Boolean"],
    ["Bool", "Boolean"],
    ["Byte", "Byte"],
    ["SByte", "SByte"],
    ["Int16", "Int16"],
    ["Int32", "Int32"],
    ["int", "Int32"],
    ["Integer", "Int32"],
    ["Int64", "Int64"],
    ["long", "Int64"],
    ["Single", "Single"],
    ["Double", "Double"],
    ["Float", "Double"],
    ["number", "Double"],
    ["numeric", "Double"],
    ["Decimal", "Decimal"],
    ["DateTimeOffset", "DateTimeOffset"],
    ["dateTime", "DateTimeOffset"],
    ["DateOnly", "Date"],
    ["microsoft.graph.Json", "Untyped"],
    ["Date", "Date"],
    ["TimeOfDay", "TimeOfDay"],
    ["Duration", "Duration"],
    ["GUID", "Guid"],
    ["Binary", "Binary"],
    ["Stream", "Stream"],
    ["Json", "Untyped"],
    ["JSON object", "Untyped"],
    ["Untyped JSON object", "Untyped"],
    ["Object", "Untyped"],
    ["Edm.String", "String"],
    ["edm.DateTime", "DateTimeOffset"],
    ["String.", "String"],
  ];
  it.each(spellings)("%s is %s", (cell, name) => {
    expect(parseCell(cell)).toEqual({ type: prim(name) });
  });
});

describe("a type cell follows the grammar", () => {
  const cells: [string, TypeExpression][] = [
    // links
    ["[wheel](wheel.md)", named("wheel", "wheel.md")],
    ["[wheel](../resources/wheel.md#parts)", named("wheel", "../resources/wheel.md#parts")],
    ["[wheel](/docs/a,b/wheel)", named("wheel", "/docs/a,b/wheel")],
    ["[kind](#kind-values)", named("kind", "#kind-values")],
    ["[a round wheel](wheel.md)", named("wheel", "wheel.md")],
    ["[DateTimeOffset](https://example.org/times)", prim("DateTimeOffset")],
    ["[timestamp](timestamp.md)", named("timestamp", "timestamp.md")],
    ["[wheel]", named("wheel")],
    ["[wheel](wheel.md", named("wheel", "wheel.md")],
    // names
    ["wheelKind", named("wheelKind")],
    ["contoso.parts.wheel", named("contoso.parts.wheel")],
    ["#contoso.wheel", named("contoso.wheel")],
    // collections
    ["String collection", list(prim("String"))],
    ["String Collection", list(prim("String"))],
    ["String array", list(prim("String"))],
    ["String list", list(prim("String"))],
    ["String[]", list(prim("String"))],
    ["Collection(String)", list(prim("String"))],
    ["collection(Edm.Int32)", list(prim("Int32"))],
    ["Collection of String", list(prim("String"))],
    ["wheelKind collection", list(named("wheelKind"))],
    ["contoso.wheel collection", list(named("contoso.wheel"))],
    ["[wheel](wheel.md) collection", list(named("wheel", "wheel.md"))],
    ["Collection([wheel](wheel.md))", list(named("wheel", "wheel.md"))],
    ["[Collection(wheel)](wheel.md)", list(named("wheel", "wheel.md"))],
    ["[wheel collection](wheel.md)", list(named("wheel", "wheel.md"))],
    ["String collection collection", list(list(prim("String")))],
    // unions
    ["String or Int32", union(prim("String"), prim("Int32"))],
    ["string/number", union(prim("String"), prim("Double"))],
    ["String, Boolean", union(prim("String"), prim("Boolean"))],
    ["(boolean or string or number) collection", list(union(prim("Boolean"), prim("String"), prim("Double")))],
    ["[a](a.md) or [b](b.md)", union(named("a", "a.md"), named("b", "b.md"))],
    // wrappers
    ["`String`", prim("String")],
    ["**String**", prim("String")],
    ["_String_", prim("String")],
    ["`wheel` collection", list(named("wheel"))],
    ["String\u00A0collection", list(prim("String"))],
    ["Str\u200Bing", prim("String")],
    // words that say it again
    ["wheelKind enum", named("wheelKind")],
    ["[wheel](wheel.md) resource", named("wheel", "wheel.md")],
    ["[wheel](wheel.md) object", named("wheel", "wheel.md")],
    ["wheel entity", named("wheel")],
    ["string (url)", prim("String")],
    ["wheelKind (enum)", named("wheelKind")],
  ];
  it.each(cells)("%s", (cell, type) => {
    expect(withoutPlaces(parseCell(cell))).toEqual({ type });
  });
});

describe("a note beside the type is a fact of its own", () => {
  const cells: [string, Omit<TypeCell, "type">][] = [
    ["(Optional) String", { required: false }],
    ["(required) String", { required: true }],
    ["String (optional)", { required: false }],
    ["String (readonly)", { readOnly: true }],
    ["String (read-only)", { readOnly: true }],
    ["String - optional", { required: false }],
    ["String - Required", { required: true }],
    ["string, maximum size 20", { maxLength: 20 }],
    ["string, maximum size 1,024", { maxLength: 1024 }],
  ];
  it.each(cells)("%s", (cell, notes) => {
    expect(parseCell(cell)).toEqual({ type: prim("String"), ...notes });
  });
});

describe("null is a fact of its own", () => {
  it.each<[string, TypeCell]>([
    ["String or null", { type: prim("String"), nullable: true }],
    ["null or String", { type: prim("String"), nullable: true }],
    ["Int32, String, or null", { type: union(prim("Int32"), prim("String")), nullable: true }],
    ["Nullable DateTimeOffset", { type: prim("DateTimeOffset"), nullable: true }],
    ["Nullable&lt;Int64&gt;", { type: prim("Int64"), nullable: true }],
    ["Boolean (nullable)", { type: prim("Boolean"), nullable: true }],
    ["Boolean, nullable", { type: prim("Boolean"), nullable: true }],
    ["`int?`", { type: prim("Int32"), nullable: true }],
    ["String collection or null", { type: list(prim("String")), nullable: true }],
    ["[wheel](wheel.md) or null", { type: named("wheel", "wheel.md"), nullable: true }],
    ["non-nullable String", { type: prim("String"), nullable: false }],
    ["String (not nullable)", { type: prim("String"), nullable: false }],
  ])("%s", (cell, expected) => {
    expect(withoutPlaces(parseCell(cell))).toEqual(expected);
  });
});

describe("words for kinds are no names of types", () => {
  const anything: TypeExpression = { kind: "unknown", text: "" };
  const record = (values: TypeExpression): TypeExpression => ({ kind: "record", values });
  it.each<[string, TypeExpression]>([
    ["Dictionary<string, string>", record(prim("String"))],
    ["Dictionary&lt;string, object&gt;", record(prim("Untyped"))],
    ["Dictionary of strings", record(prim("String"))],
    ["Dictionary", record(anything)],
    ["Class", record(anything)],
    ["Enum", prim("String")],
    ["array", list(anything)],
    ["List of strings", list(prim("String"))],
    ["Array of objects", list(record(anything))],
    ["Array[integer]", list(prim("Int32"))],
    ["IEnumerable<[wheel](wheel.md)>", list(named("wheel", "wheel.md"))],
    ["A collection of [wheel](wheel.md) objects", list(named("wheel", "wheel.md"))],
    ["string in UTC date-time format", prim("String")],
  ])("%s", (cell, type) => {
    expect(withoutPlaces(parseCell(cell))).toEqual({ type });
  });
});

describe("a cell that is no type is unknown and keeps its text", () => {
  it.each([
    "Holds the size of the wheel",
    "String, maximum size many",
    "String, maximum size 4 KB",
    "String, maximum size 1.5",
    "Collection(String",
    "String or",
    "?",
    "()",
    `${"(".repeat(12)}String${")".repeat(12)}`,
    `String${" collection".repeat(12)}`,
    `${"Collection of ".repeat(12)}String`,
  ])("%s", (cell) => {
    expect(parseCell(cell)).toEqual({ type: { kind: "unknown", text: cell } });
  });
});

it("text of any kind in a cell is a type, never an exception", () => {
  const vocabulary = [
    "(",
    ")",
    "[",
    "]",
    "|",
    "collection",
    " of ",
    " or ",
    "String",
    "[a](b.md)",
    ",",
    "-",
    "enum",
    ".",
  ];
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(cell, (text) => void parseTypeCell(microsoftGraph, [{ kind: "text", text }]).type.kind),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(cell, (text) => void readRow(text.replace(/[\r\n]/g, " "))),
    { numRuns: 200 },
  );
});
