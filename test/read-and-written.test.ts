import type { StandardJSONSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { jsonSchemaOf } from "../generated/runtime/json-schema.ts";
import { generatedModule } from "./support/generated.ts";
import { railway } from "./support/railway.ts";
import { answers, answersOf, type Validator, validatorOf } from "./support/validators.ts";

let wagon: Validator;
let tanker: Validator;
let written: Validator;

beforeAll(async () => {
  const generated = await generatedModule(railway);
  wagon = validatorOf("Wagon", generated);
  tanker = validatorOf("Tanker", generated);
  written = validatorOf("WagonCreate", generated);
});

describe("what a service returns", () => {
  test("may have members that nobody documented, at any depth", async () => {
    expect(await answersOf(wagon, { new: 1, reading: { new: 1 }, loads: [{ new: {} }] })).toEqual(answers());
  });

  test("may have read-only members, and lack any", async () => {
    expect(await answersOf(wagon, {})).toEqual(answers());
    expect(await answersOf(wagon, { id: "1", reading: { serial: "2" } })).toEqual(answers());
  });

  test("may name members of an enumeration that nobody documented", async () => {
    expect(await answersOf(wagon, { colour: "silver", brakes: "steam,sand" })).toEqual(answers());
    expect(await answersOf(wagon, { colour: 7 })).toEqual(answers("/colour"));
  });
});

describe("a strict check of what a service returns", () => {
  test.each([
    { value: { colour: "red", brakes: "hand, air" }, pointers: [] },
    { value: { colour: "silver" }, pointers: ["/colour"] },
    { value: { colour: "constructor" }, pointers: ["/colour"] },
    { value: { brakes: "hand,steam" }, pointers: ["/brakes"] },
    { value: { load: { loads: [{ colour: "silver" }] } }, pointers: ["/load/loads/0/colour"] },
    { value: { new: 1 }, pointers: [] },
  ])("finds $pointers in $value", async ({ value, pointers }) => {
    const verdict = wagon.check(value, { strict: true });
    expect(verdict.ok ? [] : verdict.problems.map(({ pointer }) => pointer)).toEqual(pointers);
    const options = { libraryOptions: { strict: true } };
    const { issues = [] } = await wagon.schema["~standard"].validate(value, options);
    expect(issues).toHaveLength(pointers.length);
  });

  test("says which members there are", () => {
    const expected = '"red" or "deep.blue" or "unknownFutureValue"';
    const message = `expected ${expected}, found the string "silver"`;
    expect(wagon.check({ colour: "silver" }, { strict: true })).toMatchObject({ problems: [{ expected, message }] });
  });
});

describe("what a client writes", () => {
  test.each([
    { what: "all it may", value: { name: "n", colour: "red", brakes: "hand,air", load: { name: "m" } }, pointers: [] },
    { what: "annotations", value: { name: "n", "load@odata.bind": "wagons/1", "@odata.type": "x" }, pointers: [] },
    { what: "members set to undefined", value: { name: "n", colour: undefined, new: undefined }, pointers: [] },
    { what: "no required member", value: {}, pointers: ["/name"] },
    { what: "an unknown member", value: { name: "n", new: 1 }, pointers: ["/new"] },
    { what: "an unknown member further in", value: { name: "n", loads: [{ new: 1 }] }, pointers: ["/loads/0/new"] },
    { what: "a read-only member", value: { name: "n", id: "1" }, pointers: ["/id"] },
    {
      what: "a read-only member further in",
      value: { name: "n", reading: { serial: "1" } },
      pointers: ["/reading/serial"],
    },
    { what: "an unknown member of an enumeration", value: { name: "n", colour: "silver" }, pointers: ["/colour"] },
    { what: "an unknown flag", value: { name: "n", brakes: "hand,steam" }, pointers: ["/brakes"] },
    { what: "a number within its range", value: { name: "n", reading: { speed: 10 } }, pointers: [] },
    { what: "a number out of its range", value: { name: "n", reading: { speed: 11 } }, pointers: ["/reading/speed"] },
    {
      what: "a member of a type that nobody documented",
      value: { name: "n", load: { "@odata.type": "#railway.sleeper", beds: 4 } },
      pointers: [],
    },
    { what: "several mistakes", value: { colour: 7, new: 1 }, pointers: ["/name", "/colour", "/new"] },
    { what: "no object", value: [], pointers: [""] },
  ])("$what: $pointers", async ({ value, pointers }) => {
    expect(await answersOf(written, value)).toEqual(answers(...pointers));
  });

  test("is told why a service would refuse it", () => {
    const verdict = written.check({ name: "n", id: "1", new: true });
    expect(verdict.ok ? [] : verdict.problems.map(({ message }) => message)).toEqual([
      'expected nothing, as it is read-only, found the string "1"',
      "expected nothing, as no such member is documented, found the boolean true",
    ]);
  });
});

describe("a value that names its type", () => {
  const tankerName = ["#railway.tanker", "railway.tanker"];

  test.each(tankerName)("%s is checked as that type", async (name) => {
    expect(await answersOf(wagon, { "@odata.type": name, litres: 7 })).toEqual(answers());
    expect(await answersOf(wagon, { "@odata.type": name, litres: "7" })).toEqual(answers("/litres"));
    expect(await answersOf(wagon, { load: { "@odata.type": name, litres: "7" } })).toEqual(answers("/load/litres"));
    expect(await answersOf(tanker, { "@odata.type": name, litres: "7" })).toEqual(answers("/litres"));
    expect(await answersOf(written, { name: "n", "@odata.type": name, litres: 7 })).toEqual(answers());
    expect(await answersOf(written, { name: "n", "@odata.type": name, litres: "7" })).toEqual(answers("/litres"));
  });

  test("may name one that nobody documented", async () => {
    expect(await answersOf(wagon, { "@odata.type": "#railway.sleeper", litres: "7" })).toEqual(answers());
  });
});

describe("JSON Schema", () => {
  const values = [
    {},
    { name: "n" },
    { name: 7 },
    { name: "n", new: 1 },
    { name: "n", id: "1" },
    { name: "n", colour: "silver" },
    { name: "n", brakes: " hand , air " },
    { name: "n", brakes: "steam" },
    { name: "n", load: { load: { loads: [{ name: 7 }] } } },
    { name: "n", load: { load: { loads: [{ name: "m", new: 1 }] } } },
    { name: "n", "@odata.type": "#railway.tanker", litres: 7 },
    { name: "n", "@odata.type": "railway.tanker", litres: "7" },
    { name: "n", "a@odata.bind": 7 },
    { name: "n", reading: { serial: "1" } },
    [],
    null,
  ];

  const targets: [StandardJSONSchemaV1.Target, (schema: Record<string, unknown>) => (value: unknown) => boolean][] = [
    ["draft-2020-12", (schema) => new Ajv2020({ strict: false }).compile(schema)],
    ["draft-07", (schema) => new Ajv({ strict: false }).compile(schema)],
  ];

  test.each(targets)("%s gives the verdict of the guard", (target, compile) => {
    for (const { guard, schema } of [wagon, tanker, written]) {
      for (const side of ["input", "output"] as const) {
        const passes = compile(schema["~standard"].jsonSchema[side]({ target }));
        for (const value of values) expect(passes(value), JSON.stringify(value)).toBe(guard(value));
      }
    }
  });

  test("of a body without members takes annotations and nothing else", () => {
    const returned = { name: "railway.bell", members: {} };
    const schema = jsonSchemaOf({ ...returned, returned: () => returned });
    const passes = new Ajv2020().compile(schema);
    expect([{}, { "load@odata.bind": "wagons/1" }, { load: 1 }].map((value) => passes(value))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("is plain JSON, with a definition for each type that it refers to", () => {
    const schema = wagon.schema["~standard"].jsonSchema.input({ target: "draft-2020-12" });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      allOf: [{ $ref: "#/$defs/railway.wagon" }],
      $defs: { "railway.tanker": { type: "object" }, "railway.reading": { type: "object" } },
    });
  });

  test.each(["openapi-3.0", "constructor", ""])("does not come for the target %j", (target) => {
    expect(() => wagon.schema["~standard"].jsonSchema.input({ target })).toThrow(RangeError);
  });
});
