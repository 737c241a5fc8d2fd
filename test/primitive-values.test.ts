import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { generatedModule } from "./support/generated.ts";
import { memberOf, railway } from "./support/railway.ts";
import { answers, answersOf, type Validator, validatorOf } from "./support/validators.ts";

// What each primitive type of OData lets pass as JSON; guard, check and JSON Schema say the same.

const kinds = { boolean: true, number: 7, text: "x!", object: {}, array: [] };

const given: readonly { type: string; right: readonly unknown[]; wrong: readonly unknown[] }[] = [
  { type: "Binary", right: ["", "AQID", "AQ==", "-_-_"], wrong: ["A$", "=A", "A===", "A B"] },
  { type: "Boolean", right: [true, false], wrong: [0, 1, "true"] },
  { type: "Byte", right: [0, 255], wrong: [-1, 256, 1.5, "1"] },
  {
    type: "Date",
    right: ["2016-02-29", "2000-02-29", "2400-02-29", "0000-02-29", "-0044-03-15", "12016-12-31", "2016-04-30"],
    wrong: ["2015-02-29", "1900-02-29", "2100-02-29", "2016-02-30", "2016-04-31", "2016-13-01", "2016-00-01", "16-1-1"],
  },
  {
    type: "DateTimeOffset",
    right: ["2016-12-31T23:56:24Z", "2016-02-29t00:00z", "2016-12-31T23:56:24.123456789012-08:00"],
    wrong: [
      "2015-02-29T00:00:00Z",
      "2016-06-31T00:00:00Z",
      "2016-12-31T24:00:00Z",
      "2016-12-31T23:56:24",
      "2016-12-31",
    ],
  },
  {
    type: "Decimal",
    right: [0, -1.5, 1e300, "34.95", "-0.1e-7", "INF", "-INF", "NaN"],
    wrong: [Number.NaN, Number.POSITIVE_INFINITY, "", "1.", ".5", "1,5", "Infinity"],
  },
  {
    type: "Double",
    right: [0, -1.5, 1e300, "INF", "-INF", "NaN"],
    wrong: [Number.NaN, Number.NEGATIVE_INFINITY, "1.5", "+INF", "nan"],
  },
  {
    type: "Duration",
    right: ["P1D", "-PT1H30M", "PT0.5S", "P1Y2M3W4DT5H6M7S", "+P1D"],
    wrong: ["P", "PT", "P1S", "PT1D", "1D", "P1.5D", "P1DT"],
  },
  {
    type: "Guid",
    right: ["93e56cd1-6cd1-93e5-d16c-e593d16ce593", "93E56CD1-6CD1-93E5-D16C-E593D16CE593"],
    wrong: ["93e56cd1", "{93e56cd1-6cd1-93e5-d16c-e593d16ce593}", "93e56cd1-6cd1-93e5-d16c-e593d16ce59g"],
  },
  { type: "Int16", right: [-32_768, 32_767], wrong: [-32_769, 32_768, 1.5] },
  { type: "Int32", right: [-2_147_483_648, 2_147_483_647, 1.0], wrong: [-2_147_483_649, 2_147_483_648, 0.5, "1"] },
  {
    type: "Int64",
    right: [-(2 ** 63), 2 ** 63 - 1024, "9223372036854775807", "-9223372036854775808", "+1", "007"],
    wrong: [2 ** 63, -(2 ** 64), 0.5, "9223372036854775808", "-9223372036854775809", "1.0", ""],
  },
  { type: "SByte", right: [-128, 127], wrong: [-129, 128, 1.5] },
  { type: "Single", right: [0, 1.5, "INF", "-INF", "NaN"], wrong: [Number.NaN, "1.5"] },
  { type: "Stream", right: ["AQID"], wrong: ["A$"] },
  { type: "String", right: ["", "x!", "\u2028"], wrong: [] },
  {
    type: "TimeOfDay",
    right: ["00:00", "23:59:59", "07:15:00.123456789012"],
    wrong: ["24:00", "7:15", "07:60", "07:15:60", "07:15:00.", "07:15Z"],
  },
];

/** What passes beside the examples above: the kinds of JSON that a type shares. */
const sharedKinds: Readonly<Record<string, readonly unknown[]>> = {
  boolean: ["Boolean"],
  number: "Byte Decimal Double Int16 Int32 Int64 SByte Single".split(" "),
  text: ["String"],
};

let reading: Validator;
let passesSchema: (value: unknown) => boolean;

beforeAll(async () => {
  const generated = await generatedModule(railway);
  reading = validatorOf("Reading", generated);
  const schema = reading.schema["~standard"].jsonSchema.input({ target: "draft-2020-12" });
  passesSchema = new Ajv2020({ strict: false, strictNumbers: true, allErrors: true }).compile(schema);
});

async function expectVerdict(value: unknown, ...pointers: readonly string[]): Promise<void> {
  expect(await answersOf(reading, value)).toEqual(answers(...pointers));
  expect(passesSchema(value)).toBe(pointers.length === 0);
}

describe.each(given)("$type", ({ type, right, wrong }) => {
  const name = memberOf(type);

  test.each([...right, null, undefined])("takes %j", async (value) => {
    await expectVerdict({ [name]: value });
  });

  test.each(wrong)("does not take %j", async (value) => {
    await expectVerdict({ [name]: value }, `/${name}`);
  });

  test.each(Object.entries(kinds))("takes a %s only where it shares its JSON", async (kind, value) => {
    const takes = sharedKinds[kind]?.includes(type) ?? false;
    await expectVerdict({ [name]: value }, ...(takes ? [] : [`/${name}`]));
  });

  test("names the items of an array that do not pass", async () => {
    await expectVerdict({ [`${name}s`]: [right[0], {}, right[0], null] }, `/${name}s/1`, `/${name}s/3`);
  });
});

describe("dates", () => {
  const dayOf = (year: number, month: number, day: number) =>
    [`${year}`.padStart(4, "0"), `${month}`.padStart(2, "0"), `${day}`.padStart(2, "0")].join("-");

  test("are those of the calendar", () => {
    const anyDay = [
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    ];
    fc.assert(
      fc.property(fc.tuple(...anyDay), ([year = 0, month = 0, day = 0]) => {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        expect(reading.guard({ [memberOf("Date")]: dayOf(year, month, day) })).toBe(date.getUTCDate() === day);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("integers of 64 bits as text", () => {
  test("are those that 64 bits hold", () => {
    const limit = 2n ** 63n;
    const near = fc.oneof(
      fc.bigInt({ min: -limit * 2n, max: limit * 2n }),
      fc.bigInt({ min: limit - 99n, max: limit + 99n }),
    );
    fc.assert(
      fc.property(near, fc.boolean(), (number, isNegative) => {
        const integer = isNegative ? -number : number;
        expect(reading.guard({ [memberOf("Int64")]: `${integer}` })).toBe(BigInt.asIntN(64, integer) === integer);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("documented limits", () => {
  test("a text may be returned whatever its length, as only a sentence limits it", async () => {
    for (const label of ["", "12345", "123456", "💡💡💡💡💡💡"]) await expectVerdict({ label });
    await expectVerdict({ label: 5 }, "/label");
  });

  test("a number may be returned whatever its range, as services do where it was never set", async () => {
    for (const speed of [0, 1, 10, 11]) await expectVerdict({ speed });
    await expectVerdict({ speed: 1.5 }, "/speed");
  });

  test("anything is anything", async () => {
    for (const value of [...Object.values(kinds), null]) await expectVerdict({ anything: value });
  });
});
