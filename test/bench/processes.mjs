// Runs processes and tells what they took.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./measure.mjs";

const folder = mkdtempSync(join(tmpdir(), "apidocs-typescript-usage-"));
const usage = join(folder, "usage.json");
const hook = join(folder, "hook.mjs");
writeFileSync(
  hook,
  `import { isMainThread } from "node:worker_threads";
import { writeFileSync } from "node:fs";
if (isMainThread) process.on("exit", () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));
`,
);
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs Node.js with these arguments.
 *
 * @returns wall time and processor time of all its threads in ms, and the peak of its memory in MB
 */
export async function runProcess(args, environment = {}) {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", pathToFileURL(hook).href, ...args], {
    stdio: "ignore",
    env: { ...process.env, ...environment },
  });
  const [code] = await once(child, "exit");
  const wall = performance.now() - start;
  if (code > 1) throw new Error(`Exit status ${code} of node ${args.join(" ")}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, "utf8"));
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
}

/** How often a page is saved while it is watched; the first rounds warm the process up. */
const saves = 8;
const warmUp = 3;

/**
 * Starts a process that watches, edits a page again and again, and waits for the line of each round, which is printed
 * when the files are written.
 *
 * @returns as `wall` the median of the times from saving to that line, in ms
 */
export async function watchLatency(args, environment, edit) {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...environment },
  });
  let log = "";
  child.stderr.on("data", (text) => {
    log += text;
  });
  const until = async (pattern) => {
    while (!pattern.test(log)) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  await until(/Watching /);
  const times = [];
  for (let at = 0; at < saves; at++) {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    log = "";
    const start = performance.now();
    edit();
    await until(/changed.* in \d+ ms/);
    if (at >= warmUp) times.push(performance.now() - start);
  }
  child.kill("SIGINT");
  await once(child, "exit");
  return { wall: median(times), cpu: Number.NaN, memory: Number.NaN };
}
