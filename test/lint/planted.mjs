// Plants seeded defects into a copy of a folder of pages, one a page, and counts how many `lint` finds with the right
// code at the right line: `npm run planted -- DIR [--count 300] [--seed 1] [--least 0.97]`. Needs `npm run build`.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, sep } from "node:path";
import { parseArgs } from "node:util";
import { lint } from "../../dist/index.js";
import { mutations } from "./mutations.mjs";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    least: { type: "string", default: "0" },
  },
});
const [directory] = positionals;
if (directory === undefined) {
  console.error("Say which folder of pages: npm run planted -- DIR");
  process.exit(2);
}
const random = seeded(Number(values.seed));
// The folder keeps its name, as that may be the version of the API.
const scratch = mkdtempSync(join(tmpdir(), "planted-"));
const copy = join(scratch, basename(directory));
cpSync(directory, copy, { recursive: true });

try {
  const codes = Object.keys(mutations);
  const rules = Object.fromEntries(codes.map((code) => [code, "warning"]));
  const { diagnostics: before } = await lint({ input: copy, rules });
  const planted = plant(before, codes);
  const { diagnostics: after } = await lint({ input: copy, rules });
  report(
    planted.map((defect) => ({ ...defect, found: isFound(defect, after) })),
    after,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** One defect after the other, each of the next code, on pages that have no finding worse than info. */
function plant(before, codes) {
  const unclean = new Set(before.filter(({ code }) => code !== "duplicate-operation").map(({ origin }) => origin.page));
  const pages = shuffled(pagesOf(copy).filter((page) => !unclean.has(page)));
  const context = contextOf(pages);
  const free = new Set(pages);
  const planted = [];
  for (let at = 0; planted.length < Number(values.count) && at < 4 * Number(values.count); at++) {
    const code = codes[at % codes.length];
    for (const page of free) {
      const text = readFileSync(join(copy, page), "utf8");
      const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
      const mutation = mutations[code](text.split(/\r?\n/), random, context(page));
      if (mutation === undefined) continue;
      free.delete(page);
      writeFileSync(join(copy, page), mutation.lines.join(lineEnd));
      planted.push({ code, page, at: mutation.at });
      break;
    }
  }
  return planted;
}

/** What a defect needs of other pages. */
function contextOf(pages) {
  const uses = new Map();
  for (const page of pagesOf(copy)) {
    const text = readFileSync(join(copy, page), "utf8");
    const rows = text.split(/\r?\n/).filter((line) => /^\|\s*(Delegated|Application)/.test(line));
    for (const name of new Set(rows.join(" ").match(/\b[A-Z]\w+\.\w+\.All\b/g)))
      uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const commonPermissions = [...uses].filter(([, count]) => count > 8).map(([name]) => name);
  const titles = pages.map((page) => /^# (?:Get|List|Create) \w+$/m.exec(readFileSync(join(copy, page), "utf8"))?.[0]);
  const otherTitle = titles.find((title) => title !== undefined);
  const otherType = pages
    .map((page) => basename(page))
    .find((name) => /resources/.test(pages.find((page) => page.endsWith(`/${name}`))) && /^[a-z]{12,}\.md$/.test(name));
  return () => ({ commonPermissions, otherTitle, otherType });
}

/** Either place of a contradiction is right. */
function isFound({ code, page, at }, diagnostics) {
  return diagnostics.some(
    (finding) =>
      finding.code === code &&
      [finding.origin, ...(finding.related ?? []).map(({ origin }) => origin)].some(
        (origin) => origin.page === page && at.includes(origin.line),
      ),
  );
}

function report(planted, after) {
  const codes = [...new Set(planted.map(({ code }) => code))].sort();
  for (const code of codes) {
    const ofCode = planted.filter((defect) => defect.code === code);
    console.log(`${code.padEnd(26)} ${ofCode.filter(({ found }) => found).length} of ${ofCode.length}`);
  }
  for (const { code, page, at } of planted.filter(({ found }) => !found)) {
    const instead = after
      .filter(({ origin }) => origin.page === page)
      .map(({ code: other, origin }) => `${other} ${origin.line}`);
    console.log(`missed: ${code} on ${page}:${at[0]}; there: ${instead.join(", ") || "nothing"}`);
  }
  const share = planted.filter(({ found }) => found).length / planted.length;
  console.log(`${planted.length} planted over ${codes.length} rules, ${(100 * share).toFixed(1)} % found`);
  if (share < Number(values.least)) process.exitCode = 1;
}

function pagesOf(root) {
  return readdirSync(root, { recursive: true })
    .map((path) => String(path).split(sep).join("/"))
    .filter((path) => /\.md$/.test(path))
    .sort();
}

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(items) {
  return items
    .map((item) => [random(), item])
    .sort(([left], [right]) => left - right)
    .map(([, item]) => item);
}
