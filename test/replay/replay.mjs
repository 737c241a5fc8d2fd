// Sends every documented request by the generated function and holds it against the page: `npm run replay -- DIR`.
// `--dialect NAME` reads pages of another family, `--json FILE` writes the list of deviations of each folder, `--floors FILE` exits with 1 where a figure falls below a committed one.
// Needs `npm run build` first.

import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { defaults } from "../../dist/configuration/defaults.js";
import { dialectOf } from "../../dist/configuration/dialect.js";
import { findingsOf, planOutput } from "../../dist/emit/plan/plan.js";
import { runtimeNames } from "../../dist/emit/runtime/runtime.js";
import { readTemplates } from "../../dist/emit/template-files.js";
import { link } from "../../dist/model/link.js";
import { readInput } from "../../dist/read-input.js";
import { replayRequest } from "./exchange.mjs";
import { generateModules } from "./modules.mjs";
import { findingAt } from "./place.mjs";
import { startServer } from "./server.mjs";

/** Replays all examples of a folder of pages. */
async function replay(directory) {
  const dialect = dialectOf(values.dialect ?? defaults.dialect);
  const plan = planOutput(link(await readInput(directory, dialect), dialect), runtimeNames(await readTemplates()));
  const findings = findingsOf(plan);
  const { load, remove } = await generateModules(plan, ["models", "validators", "requests"]);
  const server = await startServer();
  try {
    const results = [];
    for (const operation of plan.operations) {
      for (const { request, responses } of operation.examples) {
        if (request !== undefined)
          results.push(...(await replayRequest({ operation, request, responses, plan, load, server })));
      }
    }
    return results.map((result) =>
      result.cause === "equal" ? result : { ...result, finding: findingAt(findings, result) },
    );
  } finally {
    server.close();
    remove();
  }
}

function figuresOf(results) {
  const count = (test) => results.filter(test).length;
  const isRequest = ({ kind }) => kind === "request";
  const isClient = (result) => isRequest(result) && !result.byService;
  const isPlain = (result) => isClient(result) && result.isPlain;
  const isBody = ({ kind }) => kind === "body";
  const isResponse = ({ kind }) => kind === "response";
  return {
    requests: count(isRequest),
    "requests of clients": count(isClient),
    "requests of clients, equal": count((result) => isClient(result) && result.cause === "equal"),
    "JSON or empty": count(isPlain),
    "JSON or empty, equal": count((result) => isPlain(result) && result.cause === "equal"),
    "JSON or empty, deviating without a finding": count(
      (result) => isPlain(result) && result.cause !== "equal" && !result.finding,
    ),
    "JSON bodies of written shapes": count(isBody),
    "JSON bodies of written shapes, valid": count((result) => isBody(result) && result.cause === "equal"),
    "JSON bodies of written shapes, unaccounted for": count(
      (result) => isBody(result) && result.cause !== "equal" && !result.finding,
    ),
    "JSON responses": count(isResponse),
    "JSON responses, returned and valid": count((result) => isResponse(result) && result.cause === "equal"),
    "JSON responses, unaccounted for": count(
      (result) => isResponse(result) && result.cause !== "equal" && !result.finding,
    ),
  };
}

function printResults(results) {
  const figures = figuresOf(results);
  const percent = (part, whole) => ((100 * part) / Math.max(whole, 1)).toFixed(2);
  console.table(figures);
  console.log(`requests replayed equal: ${percent(figures["JSON or empty, equal"], figures["JSON or empty"])} %`);
  const causes = {};
  for (const { kind, cause, byService } of results) {
    const name = `${kind}: ${byService ? "posted by the service" : cause.split(":", 1)[0]}`;
    causes[name] = (causes[name] ?? 0) + 1;
  }
  console.table(causes);
  for (const { kind, cause, page, line, finding } of results) {
    if (cause !== "equal")
      console.log(`${page}:${line} ${kind} ${cause}${finding === undefined ? "" : ` (${finding})`}`);
  }
  return figures;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dialect: { type: "string" }, floors: { type: "string" }, json: { type: "string" } },
});
const floors = values.floors === undefined ? {} : JSON.parse(readFileSync(values.floors, "utf8"));
const reports = {};
let failed = positionals.length === 0;
for (const directory of positionals) {
  console.log(`\n${directory}`);
  const results = await replay(directory);
  const figures = printResults(results);
  reports[directory] = { figures, deviations: results.filter(({ cause }) => cause !== "equal") };
  for (const [name, floor] of Object.entries(floors[basename(directory)] ?? {})) {
    const isLimit = /without|unaccounted/.test(name);
    if (isLimit ? figures[name] <= floor : figures[name] >= floor) continue;
    console.error(`${name}: ${figures[name]}, ${isLimit ? "at most" : "at least"} ${floor} expected`);
    failed = true;
  }
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(reports, null, 2)}\n`);
if (positionals.length === 0)
  console.error(`usage: node ${fileURLToPath(import.meta.url)} DIR [--dialect NAME] [--json FILE] [--floors FILE]`);
process.exitCode = failed ? 1 : 0;
