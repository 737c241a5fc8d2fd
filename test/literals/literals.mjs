// Compiles what the documentation sends: each JSON body and each set of query options of a documented request, as a
// literal argument of its function: `npm run literals -- DIR`. `--list` prints what does not compile, `--json FILE`
// writes it, `--floors FILE` exits with 1 where a figure falls below a committed one. Needs `npm run build` first.

import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { defaults } from "../../dist/configuration/defaults.js";
import { emitFiles } from "../../dist/emit/emit.js";
import { findingsOf, planOutput } from "../../dist/emit/plan/plan.js";
import { runtimeNames } from "../../dist/emit/runtime/runtime.js";
import { readTemplates } from "../../dist/emit/template-files.js";
import { link } from "../../dist/model/link.js";
import { groupBy } from "../../dist/multimap.js";
import { readInput } from "../../dist/read-input.js";
import { compileErrors } from "../corpus/compile.mjs";
import { findingAt } from "../replay/place.mjs";
import { literalCases, moduleOf } from "./cases.mjs";

/** Compiles everything that the requests of a folder of pages send. */
async function compileLiterals(directory) {
  const { dialect } = defaults;
  const plan = planOutput(link(await readInput(directory, dialect), dialect), runtimeNames(await readTemplates()));
  const findings = findingsOf(plan);
  const modules = new Map();
  for (const [at, cases] of [...groupBy(literalCases(plan), ({ operation }) => operation).values()].entries())
    modules.set(`literals/${at}.ts`, cases);
  const files = [
    ...emitFiles(plan, await readTemplates(), { emit: ["models", "requests"] }),
    ...Array.from(modules, ([path, cases]) => moduleOf(cases, path, plan)),
  ];
  const problems = new Map();
  for (const error of compileErrors(files)) {
    const [, path, line, message] = /^(.*)\((\d+),\d+\): error (.*)$/.exec(error) ?? [];
    const literal = modules.get(path)?.[line - 2];
    if (literal === undefined) throw new Error(error);
    if (!problems.has(literal)) problems.set(literal, message);
  }
  return [...modules.values()].flat().map((literal) => {
    const { kind, page, line } = literal;
    const problem = problems.get(literal);
    if (problem === undefined) return { kind, page, line };
    return { kind, page, line, problem, finding: findingAt(findings, literal) };
  });
}

function figuresOf(results) {
  return Object.fromEntries(
    ["bodies", "query options"].flatMap((kind) => {
      const of = results.filter((result) => result.kind === kind);
      const failed = of.filter(({ problem }) => problem !== undefined);
      return [
        [kind, of.length],
        [`${kind}, compile`, of.length - failed.length],
        [`${kind}, explained by a finding`, failed.filter(({ finding }) => finding !== undefined).length],
        [`${kind}, unaccounted for`, failed.filter(({ finding }) => finding === undefined).length],
      ];
    }),
  );
}

const longestMessage = 240;

function printFailures(results) {
  for (const { kind, page, line, problem, finding } of results) {
    if (problem !== undefined)
      console.log(`${page}:${line} ${kind}: ${problem.slice(0, longestMessage)} (${finding ?? "no finding"})`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { floors: { type: "string" }, json: { type: "string" }, list: { type: "boolean" } },
});
const floors = values.floors === undefined ? {} : JSON.parse(readFileSync(values.floors, "utf8"));
const reports = {};
let failed = positionals.length === 0;
for (const directory of positionals) {
  const results = await compileLiterals(directory);
  const figures = figuresOf(results);
  reports[directory] = { figures, failures: results.filter(({ problem }) => problem !== undefined) };
  console.log(`\n${directory}`);
  if (values.list) printFailures(results);
  console.table(figures);
  for (const kind of ["bodies", "query options"]) {
    const share = (100 * figures[`${kind}, compile`]) / Math.max(figures[kind], 1);
    console.log(`${kind} that compile: ${share.toFixed(2)} %`);
  }
  for (const [name, floor] of Object.entries(floors[basename(directory)] ?? {})) {
    const isLimit = name.endsWith("unaccounted for");
    if (isLimit ? figures[name] <= floor : figures[name] >= floor) continue;
    console.error(`${name}: ${figures[name]}, ${isLimit ? "at most" : "at least"} ${floor} expected`);
    failed = true;
  }
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(reports, null, 2)}\n`);
if (positionals.length === 0)
  console.error(`usage: node ${fileURLToPath(import.meta.url)} DIR [--list] [--json FILE] [--floors FILE]`);
process.exitCode = failed ? 1 : 0;
