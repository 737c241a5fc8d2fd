// Asks guard, check, JSON Schema and the model itself about the same values: npm run differential -- DIR
// --types and --values say how many, --seed picks others. Exits with 1 where they disagree.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import fc from "fast-check";
import { generate, inspect } from "../../dist/index.js";
import { createArbitraries } from "./values.mjs";
import { agree, createVerdicts, subjectsOf } from "./verdicts.mjs";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    types: { type: "string", default: "200" },
    values: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
  },
});
const input = positionals[0] ?? "input-docs";
const seed = Number(flags.seed);

const inspection = await inspect({ input });
const generated = await load();
const subjects = chosenSubjects();
const runs = Math.ceil(Number(flags.values) / subjects.length);
const arbitraryOf = createArbitraries(inspection);
const verdictsOf = createVerdicts(inspection, generated, subjects);

const tally = { values: 0, passed: 0, disagreements: 0 };
for (const [index, subject] of subjects.entries()) {
  const options = { numRuns: runs, seed: seed + index, verbose: 0 };
  const result = fc.check(
    fc.property(arbitraryOf(subject.name, subject.shape), (value) => {
      const verdicts = verdictsOf(subject, value);
      tally.values++;
      if (verdicts.guard) tally.passed++;
      return agree(verdicts);
    }),
    options,
  );
  if (!result.failed) continue;
  tally.disagreements++;
  const [value] = result.counterexample;
  const verdicts = JSON.stringify(verdictsOf(subject, value));
  process.stdout.write(`${subject.name} ${subject.shape}: ${verdicts} on ${JSON.stringify(value)}\n`);
}
const { values, passed, disagreements } = tally;
process.stdout.write(
  `${values} values of ${subjects.length} shapes, ${((100 * passed) / values).toFixed(0)} % of which pass: ${disagreements} disagreements\n`,
);
process.exitCode = disagreements === 0 ? 0 : 1;

async function load() {
  const work = mkdtempSync(join(tmpdir(), "differential-"));
  try {
    await generate({ input, output: join(work, "generated") });
    const outfile = join(work, "generated.mjs");
    await build({ entryPoints: [join(work, "generated", "index.ts")], bundle: true, format: "esm", outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The shapes that are asked about, picked by the seed. */
function chosenSubjects() {
  const all = subjectsOf(inspection);
  const [picked] = fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), { numRuns: 1, seed });
  return picked.slice(0, Number(flags.types));
}
