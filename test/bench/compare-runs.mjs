// Says what changed between two runs of a benchmark: npm run bench:compare -- BEFORE.json AFTER.json

import { readFileSync } from "node:fs";

/** Smaller differences are within what two runs of the same code differ by. */
const noise = 0.1;

const [before, after] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
if (after === undefined) {
  process.stderr.write("expected two files that npm run bench -- --json FILE wrote\n");
  process.exit(2);
}
for (const block of ["guards", "wrongGuards", "checks"]) {
  for (const [document, times] of Object.entries(after[block])) {
    const earlier = before[block]?.[document]?.ours;
    if (earlier === undefined) continue;
    const change = times.ours / earlier - 1;
    const verdict = Math.abs(change) < noise ? "as before" : change < 0 ? "faster" : "slower";
    const figures = `${Math.round(earlier)} ns, then ${Math.round(times.ours)} ns`;
    process.stdout.write(`${block} ${document}: ${figures} (${(change * 100).toFixed(0)} %, ${verdict})\n`);
  }
}
