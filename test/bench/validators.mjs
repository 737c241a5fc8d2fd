// Validates the same documents with the generated validators and with other libraries: npm run bench
// The libraries are installed into a temporary folder, or taken from --peers FOLDER. --json FILE keeps the figures for
// npm run bench:compare, and --docs writes the table into docs/performance.md.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { generate } from "../../dist/index.js";
import { documents } from "./documents.mjs";
import { measure, median } from "./measure.mjs";
import { loadPeers, packages } from "./peers.mjs";

const { values: flags } = parseArgs({
  options: { peers: { type: "string" }, json: { type: "string" }, docs: { type: "boolean", default: false } },
});
const root = fileURLToPath(new URL("../../", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const generated = await generatedModule();
  const folder = flags.peers ?? installed();
  const result = {
    machine: machine(),
    versions: versionsIn(folder),
    ...measureAll(generated, await loadPeers(folder)),
  };
  const table = tableOf(result);
  process.stdout.write(`${table}\n`);
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(result, null, 2)}\n`);
  if (flags.readme) writeGuide(table);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Generates from the pages of this folder and the project's own, and bundles the result as a user would. */
async function generatedModule() {
  const outputs = [];
  for (const [index, input] of ["input-docs", "test/bench/pages"].entries()) {
    const output = join(work, `generated-${index}`);
    await generate({ input: join(root, input), output });
    outputs.push(`export * as from${index} from "./generated-${index}/index.js";`);
  }
  const outfile = join(work, "generated.mjs");
  await build({ stdin: { contents: outputs.join("\n"), resolveDir: work }, bundle: true, format: "esm", outfile });
  const module = await import(pathToFileURL(outfile).href);
  return { ...module.from1, ...module.from0 };
}

function installed() {
  const folder = join(work, "peers");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", ...packages], {
    cwd: folder,
    stdio: "inherit",
  });
  return folder;
}

function measureAll(generated, peers) {
  const guards = {};
  const wrongGuards = {};
  const checks = {};
  for (const { name, type, list = false, right, wrong } of documents) {
    const camel = type[0].toLowerCase() + type.slice(1);
    const schema = generated[`${camel}Schema`]["~standard"].jsonSchema.input({ target: "draft-2020-12" });
    const rules = generated[`${camel}Rules`];
    const guard = generated[`is${type}`];
    const visit = generated[`visit${type}`];
    const ours = list
      ? {
          guard: (value) => generated.passes(value, (items) => generated.isArrayOf("objects", visit, items)),
          check: (value) => generated.check(value, (items) => generated.isArrayOf("objects", visit, items)),
        }
      : { guard, check: generated[`check${type}`] };
    const all = {
      ours,
      ...Object.fromEntries(Object.entries(peers).map(([peer, make]) => [peer, make(rules, schema, list)])),
    };
    const mistaken = Object.entries(all).filter(
      ([, { guard: passes }]) => passes(right) !== true || passes(wrong) !== false,
    );
    if (mistaken.length > 0) throw new Error(`${name}: ${mistaken.map(([peer]) => peer)} answered something else`);
    const calls = (pick) => Object.fromEntries(Object.entries(all).map(([peer, validator]) => [peer, pick(validator)]));
    guards[name] = measure(calls((validator) => () => validator.guard(right)));
    wrongGuards[name] = measure(calls((validator) => () => validator.guard(wrong)));
    checks[name] = measure({
      ours: () => ours.check(wrong),
      ajv: () => all.ajv.check(wrong),
      zod: () => all.zod.check(wrong),
    });
  }
  return { guards, wrongGuards, checks };
}

function machine() {
  return `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node.js ${process.version}`;
}

function versionsIn(folder) {
  const version = (name) =>
    JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;
  return packages.map((name) => `${name} ${version(name)}`).join(", ");
}

function tableOf({ guards, wrongGuards, checks, machine: on, versions }) {
  return [
    ...block("Guard, right document (ns)", guards),
    ...block("Guard, wrong document (ns)", wrongGuards),
    ...block("Check that explains a wrong document (ns)", checks),
    `Median of many rounds; in brackets, how many times as long as ours. ${on}; ${versions}.`,
  ].join("\n");
}

function block(title, byDocument) {
  const names = Object.keys(Object.values(byDocument)[0]);
  const rows = Object.entries(byDocument).map(([document, times]) => [
    document,
    ...names.map((name) => (name === "ours" ? `${Math.round(times.ours)}` : cell(times[name], times.ours))),
  ]);
  const ratios = (name) => median(Object.values(byDocument).map((times) => times[name] / times.ours));
  const last = ["median", "", ...names.slice(1).map((name) => `${ratios(name).toFixed(1)}x`)];
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line([title, ...names]), line(["---", ...names.map(() => "---:")]), ...[...rows, last].map(line), ""];
}

function cell(time, ours) {
  return `${Math.round(time)} (${(time / ours).toFixed(1)}x)`;
}

function writeGuide(table) {
  const file = join(root, "docs/performance.md");
  const text = readFileSync(file, "utf8");
  const written = text.replace(
    /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/,
    (_, start, end) => `${start}\n${table}\n\n${end}`,
  );
  writeFileSync(file, written);
}
