import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate, inspect } from "../dist/index.js";
import { createArbitraries } from "./differential/values.mjs";
import { agree, createVerdicts, subjectsOf } from "./differential/verdicts.mjs";
import { railway } from "./support/railway.ts";

// Guard, check, JSON Schema and the model itself give one verdict; and where a rule that was generated is broken, they
// do not, so that the values find every kind of rule.

let work;
let inspection;
let subjects;
/** Values by subject; few of them would leave rules untried. */
let values;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "apidocs-typescript-"));
  const input = join(work, "pages");
  await generate({ input: await pagesIn(input), output: join(work, "generated") });
  inspection = await inspect({ input });
  subjects = subjectsOf(inspection);
  const arbitraryOf = createArbitraries(inspection);
  values = new Map(
    subjects.map((subject) => [
      subject,
      fc.sample(arbitraryOf(subject.name, subject.shape), { numRuns: 3000, seed: 1 }),
    ]),
  );
});

afterAll(() => rm(work, { recursive: true, force: true }));

async function pagesIn(folder) {
  await mkdir(folder);
  for (const [path, text] of Object.entries(railway)) await writeFile(join(folder, path), text);
  return folder;
}

/** @param change what is done to the text of a validator module: its path and text come in, text goes out */
async function load(name, change = (_path, text) => text) {
  const outfile = join(work, `${name}.mjs`);
  const plugin = {
    name: "change",
    setup: ({ onLoad }) =>
      onLoad({ filter: /validators\/[\w-]+\.ts$/ }, async ({ path }) => ({
        contents: change(path, await readFile(path, "utf8")),
        loader: "ts",
      })),
  };
  const entryPoints = [join(work, "generated", "index.ts")];
  await build({ entryPoints, bundle: true, format: "esm", outfile, plugins: [plugin], logLevel: "silent" });
  return import(/* @vite-ignore */ pathToFileURL(outfile).href);
}

/** The first value on which the four disagree. */
function disagreement(generated) {
  const verdictsOf = createVerdicts(inspection, generated, subjects);
  for (const [subject, candidates] of values) {
    for (const value of candidates) {
      const verdicts = verdictsOf(subject, value);
      if (!agree(verdicts)) return { subject, value, verdicts };
    }
  }
  return undefined;
}

test("all agree", { timeout: 120_000 }, async () => {
  expect(disagreement(await load("unchanged"))).toBeUndefined();
});

/** Each breaks one kind of rule wherever it is generated; one place at a time. */
const breakages = [
  ["a member that is not visited", /^ {4}\S.*value\.\w+, "[^"]*"\)\)?(?= &&$|$)/gm, "    true"],
  ["a member that may not be null", /\bisNullishOr(\w+)\((value\.\w+), /g, "is$1($2, "],
  ["a member that may be null", /\((value\.\w+) === undefined \|\|/g, "($1 == null ||"],
  ["a member without a rule", /^ {4}(?!name|members)\w+: \S.*,$/gm, ""],
  ["a rule that takes no null", /: (nullable\w*Rule)\b/g, ": { ...$1, nullable: false }"],
  ["a rule for objects that takes no null", /, nullable: true/g, ""],
  ["a longer text", /\bisText\(5, /g, "isText(6, "],
  ["a rule for longer texts", /maxLength: 5/g, "maxLength: 6"],
  ["a rule with a lower limit", /minimum: 1,/g, "minimum: 0,"],
  ["a rule with a higher limit", /maximum: 10\b/g, "maximum: 11"],
  ["nothing required", /required: \[[^\]]*\],/g, ""],
  ["nothing read-only", /readOnly: \[[^\]]*\],/g, ""],
  ["a derived type that is not told", /^ +case "#?railway\.\w+":$/gm, 'case "never":'],
  ["derived types without rules", /derived: \(\) => \[[^\]]*\],/g, ""],
  ["flags of which only one may stand alone", /flags: true/g, "flags: false"],
  [
    "a written enumeration that is open",
    /values: \w+Values/g,
    "is: (value) => typeof value === 'string', schema: { type: 'string' }",
  ],
  ["a list of anything", /\bis\w+Array\(value\.\w+, "\w+"\)/g, "true"],
  ["a list of objects whose items are not visited", /if \(!(?:nested|visit).*\) return false;/g, ""],
  ["a rule for lists of anything", /items: \w+Rule/g, "items: {}"],
  [
    "an object that may be anything",
    /if \(!isObject<\w+>\(value\)\) return fail\(.*\);/g,
    "if (!isObject<object>(value)) return true;",
  ],
];

/** Of each kind, so many places are broken; what is generated there looks the same. */
const mostPlaces = 3;

describe("a generator that emits", { timeout: 120_000 }, () => {
  test.each(breakages)("%s is noticed", async (name, pattern, replacement) => {
    const places = [];
    await load("search", (path, text) => {
      for (const { index } of text.matchAll(pattern)) places.push({ path, index });
      return text;
    });
    expect(places).not.toEqual([]);
    for (const [number, place] of places.slice(0, mostPlaces).entries()) {
      const module = await load(`broken-${name.replace(/\W/g, "-")}-${number}`, (path, text) =>
        path === place.path
          ? text.replace(pattern, (found, ...rest) =>
              rest.find((one) => typeof one === "number") === place.index
                ? found.replace(new RegExp(pattern.source, "m"), replacement)
                : found,
            )
          : text,
      ).catch((error) => error);
      if (module instanceof Error) throw module;
      expect(disagreement(module), `${place.path}:${place.index}`).toBeDefined();
    }
  });
});

test("the generated folder has validators to break", async () => {
  expect((await readdir(join(work, "generated", "validators"))).length).toBeGreaterThan(2);
});
