import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { generate, inspect } from "../dist/index.js";
import { createInterpreter } from "./differential/interpreter.mjs";
import { createArbitraries } from "./differential/values.mjs";
import { createGeneratedVerdicts, subjectsOf } from "./differential/verdicts.mjs";
import { railway } from "./support/railway.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

// Guard, check, JSON Schema and the model itself give one verdict; and where a rule that was generated is broken, they
// do not, so that the values find every kind of rule.

let work;
/** Values by subject, with the verdict of the model; few of them would leave rules untried. */
let values;
/** The texts of the generated validators, by path. */
let validators;

beforeAll(async () => {
  work = await temporaryFolder();
  const input = join(work, "pages");
  await writeFiles(input, railway);
  await generate({ input, output: join(work, "generated") });
  const inspection = await inspect({ input });
  const interpret = createInterpreter(inspection);
  const arbitraryOf = createArbitraries(inspection);
  values = new Map(
    subjectsOf(inspection).map((subject) => {
      const { name, shape } = subject;
      const candidates = fc.sample(arbitraryOf(name, shape), { numRuns: 3000, seed: 1 });
      return [subject, candidates.map((value) => ({ value, model: interpret(value, name, shape) }))];
    }),
  );
  const folder = join(work, "generated", "validators");
  const paths = (await readdir(folder)).sort().map((file) => join(folder, file));
  validators = new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, "utf8")])));
});

/** @param change what is done to the text of a validator module: its path and text come in, text goes out */
async function load(name, change = (_path, text) => text) {
  const outfile = join(work, `${name}.mjs`);
  const plugin = {
    name: "change",
    setup: ({ onLoad }) =>
      onLoad({ filter: /validators\/[\w-]+\.ts$/ }, ({ path }) => ({
        contents: change(path, validators.get(path)),
        loader: "ts",
      })),
  };
  const entryPoints = [join(work, "generated", "index.ts")];
  await build({ entryPoints, bundle: true, format: "esm", outfile, plugins: [plugin], logLevel: "silent" });
  return import(/* @vite-ignore */ pathToFileURL(outfile).href);
}

/** The first value on which one of the three that are generated contradicts the model. */
function disagreement(generated) {
  // One after the other, as most that is broken shows in the quickest.
  for (const [name, passes] of Object.entries(createGeneratedVerdicts(generated, [...values.keys()]))) {
    for (const [subject, candidates] of values) {
      for (const { value, model } of candidates) {
        if (passes(subject, value) !== model) return { subject, value, name, model };
      }
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
    const places = [...validators].flatMap(([path, text]) =>
      Array.from(text.matchAll(pattern), ({ index }) => ({ path, index })),
    );
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

test("the generated folder has validators to break", () => {
  expect(validators.size).toBeGreaterThan(2);
});
