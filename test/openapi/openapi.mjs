// Tries the OpenAPI document of pages with two validators and five generators, compiles what these generate, and compares
// the types of one with ours: `npm run openapi -- DIR`. `--validate` stops after the validators.
// Needs `npm run build` first, and installs the tools into a temporary folder.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { defaults } from "../../dist/configuration/defaults.js";
import { microsoftLearn } from "../../dist/dialects/microsoft-learn/microsoft-learn.js";
import { emitFiles } from "../../dist/emit/emit.js";
import { planOutput } from "../../dist/emit/plan/plan.js";
import { runtimeNames } from "../../dist/emit/runtime/runtime.js";
import { readTemplates } from "../../dist/emit/template-files.js";
import { link } from "../../dist/model/link.js";
import { readInput } from "../../dist/read-input.js";
import { compareTypes } from "./round-trip.mjs";
import { compileOutput, generators, installTools, runTool, validators } from "./tools.mjs";

const least = 0.995;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { validate: { type: "boolean", default: false }, learn: { type: "boolean", default: false } },
});
const folder = mkdtempSync(join(tmpdir(), "apidocs-typescript-"));
process.exitCode = positionals.length === 0 ? 1 : 0;
if (positionals.length === 0) console.error(`usage: node ${fileURLToPath(import.meta.url)} DIR [--validate] [--learn]`);
try {
  if (positionals.length > 0) installTools(folder);
  for (const directory of positionals) await tryDocument(directory);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function tryDocument(directory) {
  const dialect = values.learn ? microsoftLearn : defaults.dialect;
  const templates = await readTemplates();
  const plan = planOutput(link(await readInput(directory, dialect), dialect), runtimeNames(templates));
  for (const { path, text } of emitFiles(plan, templates, { emit: ["models", "openapi"] })) {
    const file = join(folder, path === "openapi.json" ? path : join("ours", path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`\n${directory}`);
  report("against the model", countProblem(plan));
  for (const [name, command] of Object.entries(validators)) report(`${name}, valid`, runTool(folder, command));
  if (values.validate) return;
  for (const [name, command] of Object.entries(generators)) {
    mkdirSync(join(folder, name), { recursive: true });
    const problem = runTool(folder, command);
    report(`${name}, generates`, problem);
    if (problem === undefined) report(`${name}, compiles`, compileOutput(folder, name));
  }
  compare(plan);
}

function report(what, problem) {
  console.log(`${what}: ${problem === undefined ? "yes" : `NO\n${problem}`}`);
  if (problem !== undefined) process.exitCode = 1;
}

/** Every schema and every operation is there, unless another page has its path. */
function countProblem(plan) {
  const { paths, components } = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8"));
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  const pages = new Set(operations.map((operation) => operation["x-page"]));
  const names = new Set(Object.keys(components.schemas));
  const types = [...plan.types, ...plan.enums].map((type) => plan.typeSymbol(type.qualifiedName, "interface").name);
  const missing = types.filter((name) => !names.has(name));
  console.log(
    `${types.length} types, ${operations.length} operations of ${pages.size} of ${plan.operations.length} pages`,
  );
  return missing.length === 0 ? undefined : `without ${missing.join(", ")}`;
}

function compare(plan) {
  const symbols = [
    ...plan.types.flatMap((type) =>
      ["interface", "create", "update"]
        .filter((shape) => shape === "interface" || type[shape] !== undefined)
        .map((shape) => ({ ...plan.typeSymbol(type.qualifiedName, shape), isEnum: false })),
    ),
    ...plan.enums.map((type) => ({ ...plan.typeSymbol(type.qualifiedName, "interface"), isEnum: !type.flags })),
  ];
  const names = symbols.map(({ name, from, isEnum }) => ({ name, isEnum, file: join(folder, "ours", from) }));
  const { members, differences } = compareTypes(names, join(folder, "openapi-typescript/types.d.ts"));
  const share = 1 - differences.length / Math.max(members, 1);
  console.log(`${members} members, ${(share * 100).toFixed(2)} % agree with openapi-typescript`);
  const shown = differences.slice(0, 50).join("\n");
  report("round trip", share >= least ? undefined : shown);
  if (share >= least && differences.length > 0) console.log(shown);
}
