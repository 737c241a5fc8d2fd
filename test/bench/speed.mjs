// Measures the generator on a folder of pages, beside what it is compared with:
//
//   npm run bench:speed -- PAGES [--metadata FILE.csdl.xml] [--rounds 3]
//
// All runs of a round follow each other, and the medians of the rounds are compared, so that what slows the machine
// slows each. Parsers and peers are installed into a temporary folder; the peers take the OpenAPI description that is
// made of the metadata of the same API.

import { execFileSync, spawnSync } from "node:child_process";
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
const fewPages = 300;
let freshPaths = 0;
/** A row of a table of properties, whose description can be changed. */
const editableRow = /^(\|\s*\w+\s*\|\s*String\s*\|[^|\n]{20,})\|[ \t]*$/m;
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

console.log("Preparing …");
install("parser", ["remark@15", "remark-gfm@4"]);
const pages = join(folder, "pages");
cpSync(resolve(pagesFolder), pages, { recursive: true });
const all = pagesOf(pages);
const few = sample();
const edited = join(pages, editablePage());
const openapi = values.metadata === undefined ? undefined : describeApi(resolve(values.metadata));

const cold = (input, output) => [...generate(input, output), "--no-cache"];
/** Where the last cold run put what it made, and what it keeps. */
let output;
let cache;
const subjects = {
  "node -e 0": () => runProcess(["-e", "0"]),
  "seed page, cold": () => runProcess([cli, ...cold(seed, fresh("seed"))]),
  "seed page, warm": () =>
    runProcess([cli, ...generate(seed, join(folder, "seed-warm"))], { CACHE_DIR: join(folder, "seed-cache") }),
  "bare remark and GFM": () => runProcess([join(folder, "parser/parse.mjs"), pages]),
  "all pages, cold": () => {
    output = fresh("output");
    cache = { CACHE_DIR: fresh("cache") };
    mkdirSync(cache.CACHE_DIR);
    return runProcess([cli, ...generate(pages, output)], cache);
  },
  "all pages, nothing changed": () => runProcess([cli, ...generate(pages, output)], cache),
  "all pages, one edited": () => {
    editPage();
    return runProcess([cli, ...generate(pages, output)], cache);
  },
  "all pages, a row added": () => {
    addRow();
    return runProcess([cli, ...generate(pages, output)], cache);
  },
  [`${fewPages} pages, cold`]: () => runProcess([cli, ...cold(few, fresh("few-output"))]),
  "watch, save to files": () => watchLatency([cli, ...generate(pages, output), "--watch"], cache, editPage),
  "watch, new row to files": () => watchLatency([cli, ...generate(pages, output), "--watch"], cache, addRow),
  ...(openapi && {
    "openapi-typescript": () =>
      runProcess(["--max-old-space-size=12000", binary("openapi-typescript"), openapi, "-o", fresh("peer.d.ts")]),
    "@hey-api/openapi-ts": () =>
      runProcess([
        ...["--max-old-space-size=12000", binary("@hey-api/openapi-ts"), "-i", openapi, "-o", fresh("peer")],
        ...["--plugins", "@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
      ]),
  }),
};

await subjects["seed page, warm"]();
// What takes less than a second is measured more often, as the machine disturbs it more.
const short = [
  ...["node -e 0", "seed page, cold", "seed page, warm"],
  ...["all pages, nothing changed", "all pages, one edited"],
];
const measured = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let round = 1; round <= Number(values.rounds); round++) {
  for (const [name, run] of Object.entries(subjects)) {
    console.log(`round ${round}: ${name}`);
    for (let time = 0; time < (short.includes(name) ? 5 : 1); time++) measured[name].push(await run());
  }
}
const typeCheck = checkTypes();

/** The median of wall time (ms), processor time (ms) or peak memory (MB) of a subject. */
const of = (name, what) => (measured[name] ? median(measured[name].map((run) => run[what])) : Number.NaN);
console.log(`\n${all.length} pages, medians of ${values.rounds} rounds, Node.js ${process.version}\n`);
for (const name of Object.keys(subjects)) {
  console.log(
    `${name.padEnd(28)} ${column(of(name, "wall"), "ms")} ${column(of(name, "cpu"), "ms CPU")} ${column(of(name, "memory"), "MB")}`,
  );
}
console.log(
  `${"tsc of the output".padEnd(28)} ${column(typeCheck.wall, "ms")} ${column(typeCheck.cpu, "ms CPU")} ${column(typeCheck.memory, "MB")}\n`,
);

const coldWall = of("all pages, cold", "wall");
const perPage = (name, count) => (of(name, "cpu") - of("seed page, cold", "cpu")) / count;
report("cold against openapi-typescript, wall", coldWall / of("openapi-typescript", "wall"), 0.7);
report("cold against @hey-api/openapi-ts, wall", coldWall / of("@hey-api/openapi-ts", "wall"), 0.15);
report("cold against bare parsing, CPU", of("all pages, cold", "cpu") / of("bare remark and GFM", "cpu"), 0.5);
report("nothing changed against cold, wall", of("all pages, nothing changed", "wall") / coldWall, 0.08);
report("one page edited against cold, wall", of("all pages, one edited", "wall") / coldWall, 0.1);
report("a row added against cold, wall", of("all pages, a row added", "wall") / coldWall, 0.1);
report("watch, save to files, ms", of("watch, save to files", "wall"), 300);
report("watch, new row to files, ms", of("watch, new row to files", "wall"), 300);
report("seed page beyond node -e 0, cold, ms", of("seed page, cold", "wall") - of("node -e 0", "wall"), 400);
report("seed page beyond node -e 0, warm, ms", of("seed page, warm", "wall") - of("node -e 0", "wall"), 400);
report("peak memory, cold, MB", of("all pages, cold", "memory"), 500);
report(
  "CPU per page, all against few",
  perPage("all pages, cold", all.length) / perPage(`${fewPages} pages, cold`, fewPages),
  1.1,
);

function report(what, value, target) {
  if (Number.isNaN(value)) return;
  const verdict = value <= target ? "reached" : "missed";
  console.log(`${what.padEnd(40)} ${value.toFixed(value < 10 ? 3 : 0).padStart(8)}   target ${target}: ${verdict}`);
}

function column(value, unit) {
  return `${(Number.isNaN(value) ? "-" : `${Math.round(value)}`).padStart(8)} ${unit}`;
}

function generate(input, output) {
  return ["generate", input, "--output", output, "--format", "json"];
}

/**
 * A path at which nothing stands yet. Nothing is removed before the end: a file system may take long to make files where
 * thousands have just been removed, which nobody does who generates.
 */
function fresh(name) {
  freshPaths += 1;
  return join(folder, `${name}-${freshPaths}`);
}

function pagesOf(directory) {
  return readdirSync(directory, { recursive: true })
    .filter((file) => file.endsWith(".md"))
    .sort();
}

/** Pages at even distances, so that they are as large as all pages on average. */
function sample() {
  const target = join(folder, "few");
  for (let at = 0; at < fewPages; at++) {
    const page = all[Math.floor((at * all.length) / fewPages)];
    mkdirSync(dirname(join(target, "pages", page)), { recursive: true });
    cpSync(join(pages, page), join(target, "pages", page));
  }
  return join(target, "pages");
}

/** A page with a table of properties, whose first description can be changed. */
function editablePage() {
  const found = all.find(
    (page) => editableRow.test(readFileSync(join(pages, page), "utf8")) && page.startsWith("resources"),
  );
  if (found === undefined) throw new Error("No page has a table of properties");
  return found;
}

function editPage() {
  const text = readFileSync(edited, "utf8").replace(/ Edited [\d.]+ times\./, "");
  const sentence = ` Edited ${performance.now()} times.`;
  writeFileSync(edited, text.replace(editableRow, `$1${sentence}|`));
}

/** Puts a row into the table, in the place of the one that was put there before. */
function addRow() {
  const text = readFileSync(edited, "utf8").replace(/\n\|added\d+\|.*/, "");
  const name = `added${Math.round(performance.now())}`;
  writeFileSync(edited, text.replace(editableRow, `$&\n|${name}|String|Some words.|`));
}

function install(name, packages) {
  const target = join(folder, name);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "package.json"), '{ "private": true, "type": "module" }');
  execFileSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--engine-strict=false", ...packages],
    {
      cwd: target,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  writeFileSync(
    join(target, "parse.mjs"),
    `import { readdirSync, readFileSync } from "node:fs";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
const markdown = remark().use(remarkGfm).freeze();
for (const file of readdirSync(process.argv[2], { recursive: true })) {
  if (file.endsWith(".md")) markdown.parse(readFileSync(process.argv[2] + "/" + file, "utf8"));
}
`,
  );
}

/** The OpenAPI description of the API whose metadata this is. */
function describeApi(metadata) {
  install("peers", ["odata-openapi@0.29", "openapi-typescript@7", "@hey-api/openapi-ts@0.97", "typescript@5.9"]);
  const target = join(folder, "api.json");
  const converter = join(folder, "peers/node_modules/.bin/odata-openapi3");
  execFileSync(converter, ["--levels", "2", "-t", target, metadata], { stdio: "ignore" });
  if (statSync(target).size === 0) throw new Error("The metadata gives no OpenAPI description");
  return target;
}

function binary(name) {
  const home = join(folder, "peers/node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  return join(home, typeof bin === "string" ? bin : Object.values(bin)[0]);
}

function checkTypes() {
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: "NodeNext",
        target: "ES2023",
        lib: ["ES2023", "DOM", "DOM.Iterable"],
        types: [],
      },
      include: [output],
    }),
  );
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const start = performance.now();
  // The compiler is a process of its own, which tells its memory itself.
  const { stdout } = spawnSync(process.execPath, [tsc, "--project", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const kilobytes = Number(/^Memory used:\s+(\d+)K/m.exec(stdout)?.[1]);
  return { wall: performance.now() - start, cpu: Number.NaN, memory: kilobytes / 1024 };
}
