// Measures the generator on a folder of pages, and beside it two generators that read the metadata of the same API:
//
//   npm run bench:speed -- PAGES [--metadata FILE.csdl.xml] [--rounds 3]
//
// All runs of a round follow each other, and medians of rounds are compared, so that what slows the machine slows each.
// The other generators are installed into a temporary folder, and take the OpenAPI description of the metadata.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { median } from "./measure.mjs";
import { runProcess, watchLatency } from "./processes.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { metadata: { type: "string" }, rounds: { type: "string", default: "3" } },
});
const [pagesFolder] = positionals;
if (pagesFolder === undefined) {
  console.error("Expected a folder of pages: npm run bench:speed -- PAGES [--metadata FILE] [--rounds 3]");
  process.exit(2);
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = join(root, "dist/cli.js");
const seed = join(root, "input-docs");
const folder = mkdtempSync(join(tmpdir(), "apidocs-typescript-speed-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const pages = join(folder, "pages");
cpSync(resolve(pagesFolder), pages, { recursive: true });
const all = readdirSync(pages, { recursive: true }).filter((file) => file.endsWith(".md"));
const fewPages = 100;
const few = copyFew();
const modelsOnly = join(folder, "models.json");
writeFileSync(modelsOnly, '{ "emit": ["models"] }');
const openapi = values.metadata === undefined ? undefined : describeApi(resolve(values.metadata));

/** Where the last cold run wrote to, and its cache, for the runs after it. */
let output;
let cache;
const subjects = {
  "node -e 0": () => runProcess(["-e", "0"]),
  "seed page, cold": () => runProcess([...generate(seed, fresh("seed")), "--no-cache"]),
  "seed page, nothing changed": () =>
    runProcess(generate(seed, join(folder, "seed")), { CACHE_DIR: fixed("seed-cache") }),
  "all pages, cold": () => {
    output = fresh("output");
    cache = { CACHE_DIR: fresh("cache") };
    return runProcess(generate(pages, output), cache);
  },
  "all pages, nothing changed": () => runProcess(generate(pages, output), cache),
  "all pages, one edited": () => {
    edit(pages);
    return runProcess(generate(pages, output), cache);
  },
  "all pages, watched, one saved": () => watchLatency(watching(pages, output), cache, () => edit(pages)),
  "all pages, models only, cold": () =>
    runProcess([...generate(pages, fresh("models")), "--no-cache", "--config", modelsOnly]),
  [`${fewPages} pages, watched, one saved`]: () =>
    watchLatency(watching(few, fresh("few")), { CACHE_DIR: fixed("few-cache") }, () => edit(few)),
  ...(openapi && {
    "openapi-typescript": () => runPeer("openapi-typescript", openapi, "-o", `${fresh("peer")}/types.d.ts`),
    "@hey-api/openapi-ts": () =>
      runPeer(
        ...["@hey-api/openapi-ts", "-i", openapi, "-o", fresh("peer")],
        ...["--plugins", "@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
      ),
  }),
};

await subjects["seed page, nothing changed"]();
const measured = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let round = 1; round <= Number(values.rounds); round++) {
  for (const [name, run] of Object.entries(subjects)) {
    console.error(`round ${round}: ${name}`);
    // What takes less than a second is measured more often, as the machine disturbs it more.
    const isShort = /^node|^seed|nothing changed/.test(name);
    for (let time = 0; time < (isShort ? 5 : 1); time++) measured[name].push(await run());
  }
}

/** The median of wall time (ms), processor time (ms) or peak memory (MB) of a subject. */
const of = (name, what = "wall") => median((measured[name] ?? []).map((run) => run[what]));
const cold = of("all pages, cold");
const watchedFew = `${fewPages} pages, watched, one saved`;

console.log(`${all.length} pages, medians of ${values.rounds} rounds, Node.js ${process.version}\n`);
printTable(
  ["run", "wall, ms", "CPU, ms", "memory, MB"],
  Object.keys(subjects).map((name) => [name, ...["wall", "cpu", "memory"].map((what) => rounded(of(name, what)))]),
);
printTable(
  ["figure", "measured", "at most", ""],
  [
    ["cold against openapi-typescript (types only), wall", cold / of("openapi-typescript"), 0.95],
    [
      "models only against openapi-typescript, wall",
      of("all pages, models only, cold") / of("openapi-typescript"),
      0.65,
    ],
    ["cold against @hey-api/openapi-ts, wall", cold / of("@hey-api/openapi-ts"), 0.2],
    ["nothing changed against cold, wall", of("all pages, nothing changed") / cold, 0.08],
    ["one page edited, a new process, against cold, wall", of("all pages, one edited") / cold, 0.75],
    ["watched, save to files, against cold", of("all pages, watched, one saved") / cold, 0.4],
    [`watched, save to files, ${fewPages} pages, ms`, of(watchedFew), 150],
    ["seed page beyond node -e 0, cold, ms", of("seed page, cold") - of("node -e 0"), 700],
    ["seed page beyond node -e 0, nothing changed, ms", of("seed page, nothing changed") - of("node -e 0"), 150],
    ["peak memory, cold, MB", of("all pages, cold", "memory"), 450],
  ].map(([figure, value, most]) => [figure, rounded(value), most, verdict(value, most)]),
);

function verdict(value, most) {
  if (Number.isNaN(value)) return "not measured";
  return value <= most ? "reached" : "missed";
}

function rounded(value) {
  return Number.isNaN(value) ? "-" : value.toFixed(value < 10 ? 3 : 0);
}

function printTable(titles, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  console.log([titles, titles.map(() => "---"), ...rows].map(line).join("\n"), "\n");
}

function generate(input, target) {
  return [cli, "generate", input, "--output", target, "--format", "json"];
}

function watching(input, target) {
  return [cli, "generate", input, "--output", target, "--watch"];
}

/** A new folder. None is removed before the end, as that would slow the file system down for the next run. */
function fresh(name) {
  return mkdtempSync(join(folder, `${name}-`));
}

/** A folder that all rounds share. */
function fixed(name) {
  mkdirSync(join(folder, name), { recursive: true });
  return join(folder, name);
}

/** Copies pages at even distances, so that they are as large as all pages on average. */
function copyFew() {
  const target = join(folder, "few-pages");
  for (let at = 0; at < fewPages; at++) {
    const page = all.toSorted()[Math.floor((at * all.length) / fewPages)];
    mkdirSync(dirname(join(target, page)), { recursive: true });
    cpSync(join(pages, page), join(target, page));
  }
  return target;
}

/** Changes the description of a property on the first page that has one. */
function edit(input) {
  const row = /^(\|\s*\w+\s*\|\s*String\s*\|[^|\n]{20,}?)(?: Edited [\d.]+ times\.)?\|[ \t]*$/m;
  const file = readdirSync(join(input, "resources"))
    .sort()
    .map((name) => join(input, "resources", name))
    .find((name) => name.endsWith(".md") && row.test(readFileSync(name, "utf8")));
  if (file === undefined) throw new Error("No page in resources/ has a property with a description");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(row, `$1 Edited ${performance.now()} times.|`));
}

function runPeer(name, ...args) {
  const home = join(folder, "peers/node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const program = join(home, typeof bin === "string" ? bin : Object.values(bin)[0]);
  return runProcess(["--max-old-space-size=12000", program, ...args]);
}

/** Installs the other generators, and makes the OpenAPI description that they take. */
function describeApi(metadata) {
  const home = fixed("peers");
  writeFileSync(join(home, "package.json"), '{ "private": true, "type": "module" }');
  const packages = ["odata-openapi@0.29", "openapi-typescript@7", "@hey-api/openapi-ts@0.97", "typescript@5.9"];
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--engine-strict=false"];
  execFileSync("npm", ["install", ...flags, ...packages], { cwd: home, stdio: ["ignore", "ignore", "inherit"] });
  const target = join(folder, "api.json");
  execFileSync(join(home, "node_modules/.bin/odata-openapi3"), ["--levels", "2", "-t", target, metadata], {
    stdio: "ignore",
  });
  if (statSync(target).size === 0) throw new Error("The metadata gives no OpenAPI description");
  return target;
}
