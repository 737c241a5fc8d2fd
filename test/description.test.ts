import { describe, expect, it } from "vitest";
import type { Claims } from "../generator/pages/facts/page-facts.ts";
import { placed, readProperties, readRow, withoutPlaces } from "./support/pages.ts";

const claimsOf = (description: string): Claims | undefined => readRow("String", description)?.claims;

describe("a list of values is a fact", () => {
  it.each([
    ["Possible values are: `a`, `b`, `c`.", ["a", "b", "c"]],
    ["The size. The possible values are `a`, `b`, and `c`.", ["a", "b", "c"]],
    ["Possible values: `a` or `b`.", ["a", "b"]],
    ["Valid values are `a` \\| `b`.", ["a", "b"]],
    ["Supported values are: `a` (default), `b`.", ["a", "b"]],
    ["Allowed values: `a`, `b`.", ["a", "b"]],
    ["Can be one of the following values: `a`, `b`.", ["a", "b"]],
    ["One of `a`, `b`.", ["a", "b"]],
    ["Either `a` or `b`.", ["a", "b"]],
    ["Possible values are: `a` or `b` can be combined.", ["a", "b"]],
    ["Possible values are: `a`, `b`. Supports `$filter` by `name`.", ["a", "b"]],
    [
      "Possible values are: `low`, `level-2`, `v1.0`, `unknownFutureValue`.",
      ["low", "level-2", "v1.0", "unknownFutureValue"],
    ],
  ])("%s", (description, possibleValues) => {
    expect(claimsOf(description)?.possibleValues).toEqual(possibleValues);
  });
});

describe("a sentence that denies null is a guess", () => {
  it.each([
    "Can't be null.",
    "Can’t be null.",
    "The size. Cannot be null.",
    "The size, which must not be null.",
    "The size must never be `null`.",
    "May not be null; the default is 0.",
    "Non-null.",
  ])("%s", (description) => {
    expect(claimsOf(description)).toMatchObject({ nullable: false, nullDenied: true });
  });
});

describe("words about null that deny nothing of the member state nothing", () => {
  it.each([
    "Can't be null if the box is shared.",
    "If the lid is not null, the box is closed.",
    "The box has a non-null lid.",
    "Can be null.",
  ])("%s", (description) => {
    expect(claimsOf(description)?.nullable).toBeUndefined();
  });
});

describe("words that only look like a list of values state nothing", () => {
  it.each([
    "Not allowed when this value is false.",
    "Valid values 11 to 1800.",
    "Supports `$filter` (`eq`, `ne`) and `$orderby`.",
    "Set `name` before `size`.",
    "Possible values are: `a`.",
    "Possible values are listed below `a`, `b`.",
    "Either **owner** or **team** is required.",
    "The owner. One of `owner` and `team` must be set.",
  ])("%s", (description) => {
    expect(claimsOf(description)).not.toHaveProperty("possibleValues");
  });
});

describe("a sentence is a fact", () => {
  const cases: [string, Claims][] = [
    ["Supports `$filter` (`eq`, `ne`, startsWith).", { filterOperators: ["eq", "ne", "startswith"] }],
    ["Supports $filter.", { filterOperators: [] }],
    ["Use `$filter` to find it.", {}],
    ["Returned only on `$select`.", { onlyOnSelect: true }],
    ["Returned by default.", {}],
    ["The default value is `false`.", { defaultValue: "false" }],
    ["Default is 20.", { defaultValue: "20" }],
    ["Default is 1,000.", { defaultValue: "1000" }],
    ["The default value is 0.5.", { defaultValue: "0.5" }],
    ["The default value is -1.", { defaultValue: "-1" }],
    ["The default value is 30 days.", { defaultValue: "30" }],
    ["The default is what the owner chose.", {}],
    ["The size. Read-only.", { readOnly: true }],
    ["The size. Read only.", { readOnly: true }],
    ["This property is read-only.", { readOnly: true }],
    ["Whether the file is in read-only mode.", {}],
    ["This property is a read-only number.", { readOnly: true }],
    ["Not nullable. Read-only.", { readOnly: true, nullable: false }],
    ["It cannot be set and is read-only.", { readOnly: true }],
    ["Whether it is shown. Read-only.", { readOnly: true }],
    ["Whether it is shown; read-only.", { readOnly: true }],
    ["Whether it is shown (read-only).", { readOnly: true }],
    ["Whether it is shown. This property is read-only.", { readOnly: true }],
    ["This property is not read-only.", {}],
    ["This property isn't read-only.", {}],
    ["This is no longer read-only.", {}],
    ["This is not a read-only property.", {}],
    ["Indicates whether the template is read-only.", {}],
    ["Indicates if the rule is read-only and cannot be changed.", {}],
    ["Indicates whether version 1.0 is read-only.", {}],
    ["`true` when the drive is writable, `false` if it is read-only.", {}],
    ["Whether to set the site to read-only.", {}],
    ["Read-only for guests.", { readOnly: true }],
    ["Read-only for guests. Cannot be changed, not writable.", { readOnly: true }],
    ["Read-only for guests; writable for members.", {}],
    ["One number can be set. Read-only for guests.", {}],
    ["Read-only. Can be set by the service.", { readOnly: true }],
    ["The size. Nullable.", { nullable: true }],
    ["Read-only. Nullable.", { readOnly: true, nullable: true }],
    ["The size. Not nullable.", { nullable: false }],
    ["Non-nullable.", { nullable: false }],
    ["Required.", { required: true }],
    ["The size. Required", { required: true }],
    ["Required when the name is set.", {}],
    ["Not required.", {}],
    ["Optional.", { required: false }],
    ["Key. The identifier.", { key: true }],
    ["Key of the entity.", { key: true }],
    ["The key.", {}],
    ["The size. Max length is 64.", { maxLength: 64 }],
    ["Maximum length of 20 characters.", { maxLength: 20 }],
    ["This member is deprecated.", { deprecated: true }],
    ["Whether it is shown. This member is deprecated.", { deprecated: true }],
    ["Whether it is shown (deprecated).", { deprecated: true }],
    ["Deprecated. Whether it is shown.", { deprecated: true }],
    ["Indicates whether the template is deprecated.", {}],
    ["`true` if the template is deprecated; otherwise, `false`.", {}],
    ["If `true`, the template is now deprecated.", {}],
    ["The day when the template was deprecated.", {}],
    ["Some words.", {}],
  ];
  it.each(cases)("%s", (description, claims) => {
    expect(claimsOf(description)).toEqual(claims);
  });
});

describe("a limit is what its whole number says", () => {
  const cases: [string, Claims][] = [
    ["Maximum length is 1,024 characters.", { maxLength: 1024 }],
    ["Maximum length is 1,048,576.", { maxLength: 1_048_576 }],
    ["Max length is 64, and it is trimmed.", { maxLength: 64 }],
    ["Max length is 64 and it is trimmed.", { maxLength: 64 }],
    ["Max length is: 64", { maxLength: 64 }],
    ["The maximum length is 256 Unicode characters.", { maxLength: 256 }],
    ["The maximum length is 256 (characters).", { maxLength: 256 }],
    ["Valid values 1 to 10,000.", { range: [1, 10_000] }],
    ["Valid values -1,000 to 1,000", { range: [-1000, 1000] }],
    ["Valid values 0 to 1.5.", { range: [0, 1.5] }],
    ["Valid values are from 0.5 to 1.", { range: [0.5, 1] }],
    ["Must be between 1,000 and 9,000, inclusive.", { range: [1000, 9000] }],
    ["Valid values 1 to 10, of which 2 is usual.", { range: [1, 10] }],
    ["Valid values 0 to 24 hours.", { range: [0, 24] }],
  ];
  it.each(cases)("%s", (description, claims) => {
    expect(claimsOf(description)).toEqual(claims);
  });
});

describe("a limit in another unit or spelling is none", () => {
  it.each([
    "The maximum length is 4 KB.",
    "The maximum length is 4KB.",
    "The maximum length is 4 (KB).",
    "The maximum length is 4-byte aligned.",
    "The maximum length is 64 bytes.",
    "The maximum length is 30 minutes.",
    "The maximum length is 4 thousand characters.",
    "The maximum length is 1.5 characters.",
    "The maximum length is 1.024,5 characters.",
    "Valid values 1 to 10,00.",
    "Valid values 1 to 10k.",
    "Valid values 1 to 10 million.",
    "Valid values 1 to 4 KB.",
    "Must be between 0,5 and 1, inclusive.",
  ])("%s", (description) => {
    expect(claimsOf(description)).toEqual({});
  });
});

describe("the base that a member is inherited from", () => {
  it.each([
    ["The name. Inherited from [thing](thing.md).", { name: "thing", target: "thing.md" }, "The name."],
    [
      "The name. Inherited from [thing](../resources/thing.md)",
      { name: "thing", target: "../resources/thing.md" },
      "The name.",
    ],
    ["The name. Inherited from thing.", { name: "thing" }, "The name."],
    ["The name. Inherited from contoso.thing", { name: "contoso.thing" }, "The name."],
    ["Inherited from the [thing](thing.md).", { name: "thing", target: "thing.md" }, ""],
  ])("%s", (description, inheritedFrom, words) => {
    const property = readRow("String", description);
    expect(withoutPlaces(property?.claims)).toEqual({ inheritedFrom });
    expect(property?.description).toBe(words);
  });
});

describe("a placeholder is no documentation", () => {
  it.each([
    ["**TODO: Add Description**", "", {}],
    [
      "**TODO: Add Description** Inherited from [thing](thing.md)",
      "",
      { inheritedFrom: { name: "thing", target: "thing.md" } },
    ],
    ["Not yet documented", "", {}],
    ["Not yet documented. Read-only.", "Read-only.", { readOnly: true }],
  ])("%s", (description, words, claims) => {
    const { properties, findings } = readProperties(
      `|Property|Type|Description|\n|-|-|-|\n|size|String|${description}|`,
    );
    expect(properties.map((property) => [property.description, withoutPlaces(property.claims)])).toEqual([
      [words, claims],
    ]);
    expect(findings.map(placed)).toEqual(["placeholder 7:14"]);
  });
});

it("a note in the Type cell or behind the name is a claim as well", () => {
  expect(readRow("(Required) String, maximum size 20")?.claims).toEqual({ required: true, maxLength: 20 });
  const { properties } = readProperties("|Property|Type|Description|\n|-|-|-|\n|size (deprecated)|String|W.|");
  expect(properties.map(({ name, claims }) => [name, claims])).toEqual([["size", { deprecated: true }]]);
});

it("code spans stay in the words, links become their text", () => {
  expect(readRow("String", "See `a` and [this page](b.md).")?.description).toBe("See `a` and this page.");
});
