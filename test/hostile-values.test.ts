import { beforeAll, describe, expect, test } from "vitest";
import { generatedModule } from "./support/generated.ts";
import { railway } from "./support/railway.ts";
import { answers, answersOf, type Validator, validatorOf } from "./support/validators.ts";

let wagon: Validator;
let written: Validator;

beforeAll(async () => {
  const generated = await generatedModule(railway);
  wagon = validatorOf("Wagon", generated);
  written = validatorOf("WagonCreate", generated);
});

const both = () => [wagon, written];

/** Wagons upon wagons. */
function tower(levels: number): unknown {
  let top: unknown = { name: "top" };
  for (let level = 0; level < levels; level++) top = { name: "below", load: top };
  return top;
}

describe("a value that is deep", () => {
  test("passes with as many levels as JSON has in practice", async () => {
    for (const validator of both()) expect(await answersOf(validator, tower(200))).toEqual(answers());
  });

  test.each([257, 5_000, 100_000])("is refused with %i levels, at one place", async (levels) => {
    for (const { guard, check } of both()) {
      expect(guard(tower(levels))).toBe(false);
      const verdict = check(tower(levels));
      expect(verdict).toMatchObject({ problems: [{ expected: "at most 256 objects within each other" }] });
    }
  });

  test("leaves nothing behind for the next one", async () => {
    for (const validator of both()) {
      validator.check(tower(5_000));
      expect(await answersOf(validator, tower(200))).toEqual(answers());
    }
  });
});

describe("a cycle", () => {
  test("is refused", () => {
    const cycle: Record<string, unknown> = { name: "round" };
    cycle["load"] = cycle;
    for (const { guard, check } of both()) {
      expect(guard(cycle)).toBe(false);
      expect(check(cycle)).toMatchObject({ ok: false, problems: [{ found: "an object" }] });
    }
  });

  test("is refused although it can be followed in many ways", () => {
    const cycle: Record<string, unknown> = { name: "round" };
    cycle["load"] = cycle;
    cycle["loads"] = [cycle, cycle, cycle];
    for (const { guard, check } of both()) {
      expect(guard(cycle)).toBe(false);
      expect(check(cycle)).toMatchObject({ ok: false });
    }
  });
});

describe("an array of 100,000 items", () => {
  test("passes", async () => {
    const loads = Array.from({ length: 100_000 }, (_, index) => ({ name: `${index}` }));
    for (const validator of both()) expect(await answersOf(validator, { name: "long", loads })).toEqual(answers());
  });

  test("has each wrong item named", () => {
    const loads = Array.from({ length: 100_000 }, () => 7);
    for (const { check } of both()) {
      const verdict = check({ name: "long", loads });
      expect(verdict.ok ? [] : verdict.problems).toHaveLength(100_000);
    }
  });

  test("with holes does not pass", () => {
    for (const { guard } of both()) expect(guard({ name: "long", loads: new Array(3) })).toBe(false);
  });
});

describe("a value that defends itself", () => {
  const hostile: [string, () => unknown][] = [
    ["a getter that throws", () => Object.defineProperty({}, "name", { enumerable: true, get: thrown })],
    ["a proxy that throws", () => new Proxy({}, { get: thrown, ownKeys: thrown, has: thrown, getPrototypeOf: thrown })],
    ["a revoked proxy", revoked],
    ["a member that is a revoked proxy", () => ({ name: "n", loads: revoked() })],
    ["text that cannot be made", () => ({ name: { toString: thrown, toJSON: thrown } })],
    ["a symbol", () => ({ name: Symbol("name") })],
    ["a function", () => thrown],
  ];

  test("a getter that runs guards and checks of its own has no part in the outer check", () => {
    for (const { guard, check } of both()) {
      const getter = () => `${guard(7)} ${check({ name: 7 }).ok}`;
      const value = Object.defineProperty({ name: 7 }, "load", {
        enumerable: true,
        get: () => getter() && { name: 7 },
      });
      expect(check(value)).toMatchObject({ ok: false, problems: [{ pointer: "/name" }, { pointer: "/load/name" }] });
    }
  });

  test.each(hostile)("%s does not pass, and nothing is thrown", (_, make) => {
    for (const { guard, check, schema } of both()) {
      expect(guard(make())).toBe(false);
      expect(check(make())).toMatchObject({ ok: false, problems: [{}] });
      expect(schema["~standard"].validate(make())).toMatchObject({ issues: [{}] });
    }
  });

  function thrown(): never {
    throw new Error("you may not");
  }

  function revoked(): unknown {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }
});

describe("names of prototypes", () => {
  test("are members like others", async () => {
    const value = JSON.parse('{"name":"n","__proto__":{"name":7},"constructor":{"prototype":{"polluted":1}}}');
    expect(await answersOf(wagon, value)).toEqual(answers());
    expect(await answersOf(written, value)).toEqual(answers("/__proto__", "/constructor"));
    expect({}).not.toHaveProperty("polluted");
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is the name of no type", async (name) => {
    for (const validator of both()) {
      expect(await answersOf(validator, { name: "n", "@odata.type": name })).toEqual(answers());
    }
  });

  test("objects without a prototype are objects", async () => {
    for (const validator of both()) {
      expect(await answersOf(validator, Object.assign(Object.create(null), { name: "n" }))).toEqual(answers());
    }
  });
});

describe("text that stalls a careless pattern", () => {
  const long = 200_000;
  const texts = ["1", "0", "9", "A", "=", "-", "P1", "PT1", "1e", "+", "2016-", ".", "T", " "].flatMap((text) => [
    text.repeat(long),
    `${text.repeat(long)}!`,
    `P${text.repeat(long)}`,
    `2016-12-31T23:56:24.${text.repeat(long)}`,
  ]);

  test("is answered for every primitive type", () => {
    for (const text of texts) {
      const names = "Binary Date DateTimeOffset Decimal Double Duration Guid Int64 TimeOfDay".split(" ");
      const reading = Object.fromEntries(names.map((name) => [`a${name}`, text]));
      expect(wagon.check({ reading })).toMatchObject({ ok: false });
    }
  });
});
