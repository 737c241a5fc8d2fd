import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as generated from "../generated/index.ts";
import { documentedBodies, inspection } from "./support/seed.ts";
import { rightObject, rightValues, type Shape, shapesOf, wrongValues } from "./support/shapes.ts";
import { answers, answersOf, validatorOf } from "./support/validators.ts";

const shapes = shapesOf(inspection);

test("there is a validator for each type of the page and for what creates the profile", () => {
  expect(shapes.map(({ name }) => name)).toEqual([
    "Entity",
    "HostSecurityProfile",
    "HostSecurityProfileCreate",
    "LogonUser",
    "NetworkInterface",
    "SecurityVendorInformation",
  ]);
});

describe("the documented bodies", () => {
  const { request, response } = documentedBodies();

  test.each([
    { what: "the request", body: request, name: "HostSecurityProfileCreate" },
    { what: "the response", body: response, name: "HostSecurityProfile" },
    { what: "the request, which leaves out only the id,", body: request, name: "HostSecurityProfile" },
    { what: "the response, which adds only the id,", body: response, name: "HostSecurityProfileCreate" },
  ])("$what passes as $name", async ({ body, name }) => {
    const validator = validatorOf(name, generated);
    expect(await answersOf(validator, body)).toEqual(answers());
    expect(validator.check(body)).toEqual({ ok: true, value: body });
    expect(await validator.schema["~standard"].validate(body)).toEqual({ value: body });
  });
});

describe.each(shapes)("$name", (shape) => {
  const validator = validatorOf(shape.name, generated);
  const whole = rightObject(shape, inspection);

  test("passes with all members, and with annotations", async () => {
    expect(await answersOf(validator, whole)).toEqual(answers());
    expect(await answersOf(validator, { ...whole, "tags@odata.count": 1 })).toEqual(answers());
  });

  test(`${shape.isWritten ? "does not pass" : "passes"} with more members than are documented`, async () => {
    const more = { ...whole, unknown: [null, {}], ...JSON.parse('{"__proto__": {"polluted": true}}') };
    Object.defineProperty(more, "__proto__", { value: {}, enumerable: true });
    const unknown = shape.isWritten ? ["/unknown", "/__proto__"] : [];
    expect(await answersOf(validator, more)).toEqual(answers(...unknown));
    expect({}).not.toHaveProperty("polluted");
  });

  test.each([null, undefined, true, 7, "text", [], [whole], 7n, () => whole])("is not %o", async (value) => {
    expect(await answersOf(validator, value)).toEqual(answers(""));
  });

  const right = shape.members.flatMap((member) =>
    rightValues(member, inspection).map((value) => ({ member: member.name, value: JSON.stringify(value) })),
  );

  test.each(right)("takes $value as $member", async ({ member, value }) => {
    expect(await answersOf(validator, { ...whole, [member]: JSON.parse(value) })).toEqual(answers());
  });

  const wrong = shape.members.flatMap((member) =>
    wrongValues(member, inspection).map(({ value, pointer }) => ({
      member: member.name,
      value: JSON.stringify(value),
      pointer: `/${member.name}${pointer}`,
    })),
  );

  test.each(wrong)("does not take $value as $member: wrong at $pointer", async ({ member, value, pointer }) => {
    expect(await answersOf(validator, { ...whole, [member]: JSON.parse(value) })).toEqual(answers(pointer));
  });

  test.each(shape.members.filter(({ required }) => !required))("passes without $name", async ({ name }) => {
    const { [name]: _, ...rest } = whole;
    expect(await answersOf(validator, rest)).toEqual(answers());
    expect(await answersOf(validator, { ...rest, [name]: undefined })).toEqual(answers());
  });

  test.each(shape.members.filter(({ required }) => required))("does not pass without $name", async ({ name }) => {
    const { [name]: _, ...rest } = whole;
    expect(await answersOf(validator, rest)).toEqual(answers(`/${name}`));
    expect(await answersOf(validator, { ...rest, [name]: undefined })).toEqual(answers(`/${name}`));
  });

  test("lists everything that is wrong, in document order", async () => {
    const broken = Object.fromEntries(shape.members.map(({ name }) => [name, 7n]));
    expect(await answersOf(validator, broken)).toEqual(answers(...shape.members.map(({ name }) => `/${name}`)));
  });

  test("gives one answer to guard, check and schema, whatever the value", async () => {
    await fc.assert(
      fc.asyncProperty(valueLike(shape), async (value) => {
        const { guard, check, schema } = await answersOf(validator, value);
        expect(schema).toEqual(check);
        expect(guard).toBe(check.length === 0);
      }),
    );
  });
});

/** Objects that are right here and wrong there, or anything at all. */
function valueLike({ members }: Shape): fc.Arbitrary<unknown> {
  const values = members.map((member): [string, fc.Arbitrary<unknown>] => {
    const right = fc.constantFrom(...rightValues(member, inspection));
    const wrong = fc.constantFrom(...wrongValues(member, inspection).map(({ value }) => value));
    return [
      member.name,
      fc.oneof(
        { weight: 60, arbitrary: right },
        { weight: 1, arbitrary: wrong },
        { weight: 1, arbitrary: fc.anything() },
      ),
    ];
  });
  const required = members.filter((member) => member.required).map(({ name }) => name);
  return fc.oneof(
    fc.record<Record<string, unknown>>(Object.fromEntries(values), { requiredKeys: required }),
    fc.record<Record<string, unknown>>(Object.fromEntries(values), { requiredKeys: [] }),
    fc.anything(),
  );
}

describe("a member that an object inherits", () => {
  test("counts for guard and check alike, for instance the getter of a class", async () => {
    const validator = validatorOf("HostSecurityProfile", generated);
    expect(await answersOf(validator, Object.create({ fqdn: "fqdn", tags: [] }))).toEqual(answers());
    expect(await answersOf(validator, Object.create({ fqdn: 7 }))).toEqual(answers("/fqdn"));
  });
});

describe("a date-time", () => {
  const { guard, check } = validatorOf("HostSecurityProfile", generated);
  const passes = (firstSeenDateTime: string) => guard({ firstSeenDateTime }) && check({ firstSeenDateTime }).ok;
  const twoDigits = (most: number) => fc.integer({ min: 0, max: most }).map((number) => `${number}`.padStart(2, "0"));
  const offset = fc.oneof(
    fc.constantFrom("Z", "z", "+00:00", "-00:00", "+23:59", "-23:59"),
    fc.tuple(fc.constantFrom("+", "-"), twoDigits(23), twoDigits(59)).map(([sign, h, m]) => `${sign}${h}:${m}`),
  );
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

  test.each(Array.from({ length: 13 }, (_, length) => length))("may have %i fractional digits", (length) => {
    fc.assert(
      fc.property(digits(length), offset, (fraction, zone) => {
        expect(passes(`2016-12-31T23:56:24${fraction && `.${fraction}`}${zone}`)).toBe(true);
      }),
    );
  });

  test("may not have 13 or more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 40 }).chain(digits), offset, (fraction, zone) => {
        expect(passes(`2016-12-31T23:56:24.${fraction}${zone}`)).toBe(false);
      }),
    );
  });

  test("is whatever the platform's own dates print", () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("9999-12-31") }), (date) =>
        passes(date.toISOString()),
      ),
    );
  });
});

describe("a problem", () => {
  const { check } = validatorOf("HostSecurityProfile", generated);

  test.each([
    { value: { fqdn: 7 }, expected: "a string", found: "the number 7" },
    { value: { id: null }, expected: "a string", found: "null" },
    { value: { isAzureAdJoined: "yes" }, expected: "a boolean", found: 'the string "yes"' },
    { value: { tags: {} }, expected: "an array of strings", found: "an object" },
    { value: { tags: [[]] }, expected: "a string", found: "an array" },
    { value: { logonUsers: null }, expected: "an array of objects", found: "null" },
    { value: { vendorInformation: true }, expected: "an object", found: "the boolean true" },
    { value: { firstSeenDateTime: "today" }, expected: "a date-time with offset", found: 'the string "today"' },
    { value: { "@odata.type": "x" }, expected: '"#microsoft.graph.hostSecurityProfile"', found: 'the string "x"' },
    { value: undefined, expected: "an object", found: "nothing" },
    { value: check, expected: "an object", found: "a function" },
  ])("says what was expected and what was found: $expected, $found", ({ value, expected, found }) => {
    const message = `expected ${expected}, found ${found}`;
    expect(check(value)).toMatchObject({ ok: false, problems: [{ expected, found, message }] });
  });

  test("quotes no more than the beginning of a long text", () => {
    const verdict = check({ firstSeenDateTime: "9".repeat(1_000_000) });
    expect(verdict).toMatchObject({ ok: false, problems: [{ found: `the string "${"9".repeat(60)}…"` }] });
  });
});
