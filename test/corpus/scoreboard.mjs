// Runs the whole pipeline over folders of pages and prints what came of it: `npm run corpus -- DIR [DIR …]`.
// With `--floors FILE` it exits with 1 where a count falls below a committed one. Needs `npm run build` first.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { defaults } from "../../dist/configuration/defaults.js";
import { emitFiles } from "../../dist/emit/emit.js";
import { findingsOf, planOutput } from "../../dist/emit/plan/plan.js";
import { runtimeNames } from "../../dist/emit/runtime/runtime.js";
import { readTemplates } from "../../dist/emit/template-files.js";
import { link } from "../../dist/model/link.js";
import { readInput } from "../../dist/read-input.js";
import { startStopwatch } from "../../dist/stopwatch.js";
import { compileErrors } from "./compile.mjs";

/** Reads, links, emits and compiles one folder. */
async function score(directory) {
  const stopwatch = startStopwatch();
  const { dialect } = defaults;
  const pages = await readInput(directory, dialect);
  stopwatch.lap("read");
  const plan = planOutput(link(pages, dialect), runtimeNames(await readTemplates()));
  stopwatch.lap("link");
  const files = emitFiles(plan, await readTemplates(), {});
  stopwatch.lap("emit");
  const diagnostics = findingsOf(plan);
  const found = new Set(diagnostics.map(({ origin }) => origin.page));
  const included = new Set(pages.flatMap(({ includes }) => includes ?? []));
  const isRead = ({ path, types, enums, operation }) =>
    types.length + enums.length > 0 || operation !== undefined || included.has(path);
  const silent = pages.filter((page) => !isRead(page) && !found.has(page.path));
  return {
    counts: {
      pages: pages.length,
      ...tally(pages, ({ kind }) => `${kind} pages`),
      types: plan.types.length,
      properties: plan.types.reduce((sum, { properties }) => sum + properties.length, 0),
      enums: plan.enums.length,
      members: plan.enums.reduce((sum, { members }) => sum + members.length, 0),
      operations: plan.operations.length,
      paths: plan.operations.reduce((sum, { paths }) => sum + paths.length, 0),
      files: files.length,
    },
    findings: tally(diagnostics, ({ severity, code }) => `${severity} ${code}`),
    silent: silent.map(({ path }) => path),
    compileErrors: compileErrors(files),
    stages: stopwatch.stages,
  };
}

function tally(items, keyOf) {
  const counts = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The ways in which a score falls short of its floors. */
function shortfalls({ counts, silent, compileErrors }, floors = {}) {
  return [
    ...Object.entries(floors)
      .filter(([name, floor]) => (counts[name] ?? 0) < floor)
      .map(([name, floor]) => `${name}: ${counts[name] ?? 0}, at least ${floor} expected`),
    ...silent.map((path) => `${path} gave nothing, and no finding says so`),
    ...compileErrors.slice(0, 20),
  ];
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { floors: { type: "string" } } });
const floors = values.floors === undefined ? {} : JSON.parse(readFileSync(values.floors, "utf8"));
let failed = positionals.length === 0;
for (const directory of positionals) {
  const result = await score(directory);
  console.log(`\n${directory}`);
  for (const part of [result.counts, result.findings]) console.table(part);
  const times = result.stages.map(({ name, milliseconds }) => `${name} ${(milliseconds / 1000).toFixed(1)} s`);
  console.log(`${times.join(", ")}, compile errors ${result.compileErrors.length}`);
  const missing = shortfalls(result, floors[basename(directory)]);
  for (const line of missing) console.error(line);
  failed ||= missing.length > 0;
}
process.exitCode = failed ? 1 : 0;
