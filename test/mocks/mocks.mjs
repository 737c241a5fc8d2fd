// Sends every documented request by the generated function to the generated mocks, and holds what comes back against the
// documented answer: `npm run mocks -- DIR`.
// `--floors FILE` exits with 1 where a figure falls below a committed one. Needs `npm run build` first.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { setupServer } from "msw/node";
import { defaults } from "../../dist/configuration/defaults.js";
import { findingsOf, planOutput } from "../../dist/emit/plan/plan.js";
import { runtimeNames } from "../../dist/emit/runtime/runtime.js";
import { readTemplates } from "../../dist/emit/template-files.js";
import { link } from "../../dist/model/link.js";
import { responseTo } from "../../dist/model/operations/path-responses.js";
import { matchTarget } from "../../dist/model/paths/match.js";
import { readInput } from "../../dist/read-input.js";
import { argumentsOf } from "../replay/arguments.mjs";
import { expectedAnswer } from "../replay/compare.mjs";
import { generateModules } from "../replay/modules.mjs";
import { findingAt, placeOf } from "../replay/place.mjs";

/** In milliseconds. */
const patience = 10_000;

/** Sends all documented requests of a folder of pages. */
async function sendAll(directory) {
  const { dialect } = defaults;
  const plan = planOutput(link(await readInput(directory, dialect), dialect), runtimeNames(await readTemplates()));
  const findings = findingsOf(plan);
  const { load, remove } = await generateModules(plan, ["models", "validators", "requests", "mocks"]);
  const server = setupServer(...(await load({ from: "mocks.ts", name: "handlers" })));
  server.listen({ onUnhandledRequest: "error" });
  try {
    const results = [];
    for (const operation of plan.operations) {
      const call = await load(plan.operationSymbol(operation, "function"));
      for (const { request, responses } of operation.examples) {
        const response = responses.find(({ status }) => status >= 200 && status < 600);
        if (request === undefined || response === undefined) continue;
        const place = { ...placeOf(request), lastLine: placeOf(response).lastLine };
        const all = await causeOf(operation, request, response, call);
        const isShared = all !== "equal" && isSharedRequest(request, operation, plan.operations);
        if (isShared) server.use((await load(plan.operationSymbol(operation, "mock")))());
        const cause = isShared ? await causeOf(operation, request, response, call) : all;
        server.resetHandlers();
        results.push({ ...place, isShared, cause, ...(cause !== "equal" && { finding: findingAt(findings, place) }) });
      }
    }
    return results;
  } finally {
    server.close();
    remove();
  }
}

/** Whether pages of other operations document the same path. Only one of them can be meant. */
function isSharedRequest({ method, target }, operation, operations) {
  return operations.some((other) => other !== operation && matchTarget(method, target, other.paths) !== undefined);
}

/** Why what comes back is not the documented answer; "equal" where it is. */
async function causeOf(operation, request, response, call) {
  const derived = argumentsOf(operation, request);
  if (derived.problem !== undefined) return unsendable;
  const options = { ...derived.arguments.at(-1), signal: AbortSignal.timeout(patience) };
  const [{ value, reason }] = await Promise.allSettled([call({}, ...derived.arguments.slice(0, -1), options)]);
  const { status, body } = response;
  if (status >= 400) return reason?.status === status ? "equal" : "no documented error";
  if (reason !== undefined) return `rejected: ${reason.cause?.message ?? reason.message}`;
  const { answer } = responseTo(request, operation);
  // No answer with this status has a body.
  if (status === 204 || body === undefined || answer === "nothing" || answer === "location") return "equal";
  const returned = value instanceof Response ? await value.text() : value;
  if (answer === "text" || body.json === undefined) return returned === body.text ? "equal" : "another text";
  const parsed = value instanceof Response ? JSON.parse(returned) : returned;
  return isDeepStrictEqual(parsed, expectedAnswer(response, answer)) ? "equal" : "another value";
}

/** Why a request is not sent: no function sends its path. */
const unsendable = "no documented path";

function figuresOf(all) {
  const results = all.filter(({ cause }) => cause !== unsendable);
  const equal = results.filter(({ cause }) => cause === "equal").length;
  const unexplained = results.filter(({ cause, finding }) => cause !== "equal" && finding === undefined).length;
  return {
    "documented requests": all.length,
    "sent by functions": results.length,
    "answered as documented": equal,
    "only by the mock of their own, as pages share their path": results.filter(({ isShared }) => isShared).length,
    "answered as documented, percent": Number(((100 * equal) / Math.max(results.length, 1)).toFixed(2)),
    "others, without a finding": unexplained,
  };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { floors: { type: "string" } } });
const floors = values.floors === undefined ? {} : JSON.parse(readFileSync(values.floors, "utf8"));
if (positionals.length === 0) console.error(`usage: node ${fileURLToPath(import.meta.url)} DIR [--floors FILE]`);
process.exitCode = positionals.length === 0 ? 1 : 0;
for (const directory of positionals) {
  console.log(`\n${directory}`);
  const results = await sendAll(directory);
  const figures = figuresOf(results);
  console.table(figures);
  for (const { page, line, cause, finding } of results) {
    if (cause !== "equal") console.log(`${page}:${line} ${cause}${finding === undefined ? "" : ` (${finding})`}`);
  }
  for (const [name, floor] of Object.entries(floors[basename(directory)] ?? {})) {
    if (name.includes("without") ? figures[name] <= floor : figures[name] >= floor) continue;
    console.error(`${name}: ${figures[name]}, expected ${floor}`);
    process.exitCode = 1;
  }
}
