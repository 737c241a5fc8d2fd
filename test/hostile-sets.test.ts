import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { microsoftGraph } from "../generator/dialects/microsoft-graph/microsoft-graph.ts";
import { readPage } from "../generator/pages/read-page.ts";
import { compile, makeProject } from "./support/compile.ts";
import { emitPages } from "./support/emit.ts";
import { type PageSet, pageSets } from "./support/page-sets.ts";
import { placed, temporaryFolder } from "./support/temporary.ts";

// `HOSTILE_SETS=20000 HOSTILE_SEED=7 npx vitest run test/hostile-sets.test.ts` tries more sets, each with limits.
const asked = process.env["HOSTILE_SETS"];
const seed = Number(process.env["HOSTILE_SEED"] ?? 1);
const inOneProgram = 100;

function emitSet(set: PageSet): Map<string, string> {
  return emitPages(
    Object.entries(set).map(([path, text]) => readPage(path, text, microsoftGraph, (file) => set[file])),
  );
}

test("pages that contradict each other become files with paths of their own", () => {
  fc.assert(
    fc.property(pageSets, (set) => {
      const paths = [...emitSet(set).keys()].map((path) => path.toLowerCase());
      expect(new Set(paths).size).toBe(paths.length);
    }),
    { seed, numRuns: 1000 },
  );
}, 600_000);

test("what such pages become compiles", async () => {
  const sets = fc.sample(pageSets, { seed, numRuns: inOneProgram });
  const folder = await temporaryFolder();
  for (const [at, set] of sets.entries()) {
    // All sets share the runtime, which is the same but for the base URL: it would be compiled a hundred times.
    for (const [path, text] of emitSet(set)) {
      if (path.startsWith("runtime/")) await placed(join(folder, path), text);
      else await placed(join(folder, `set-${at}`, path), text.replace(/(?<=from "[./]*)(?=runtime\/)/g, "../"));
    }
  }
  await makeProject(folder);
  expect(await compile(folder, "typescript", ["--noEmit"])).toEqual({ status: 0, text: "" });
}, 600_000);

/** In milliseconds, for one set. */
const longest = 2_000;
/** In megabytes. */
const largest = 256;

test.runIf(asked !== undefined)(
  "each set takes 2 s and 256 MB at most",
  async () => {
    const failures: { at: number; problem: string; set: PageSet }[] = [];
    let runner = await startRunner();
    for (const [at, set] of fc.sample(pageSets, { seed, numRuns: Number(asked) }).entries()) {
      const problem = await run(set, runner);
      if (problem === "") continue;
      failures.push({ at, problem, set });
      runner.kill("SIGKILL");
      runner = await startRunner();
    }
    runner.kill();
    const reports = failures.map(({ at, problem, set }) => {
      const pages = Object.entries(set).map(([path, text]) => `--- ${path}\n${text}`);
      return [`Set ${at} of seed ${seed}: ${problem}`, ...pages].join("\n");
    });
    expect(reports).toEqual([]);
  },
  86_400_000,
);

async function startRunner(): Promise<ChildProcess> {
  const module = fileURLToPath(new URL("support/page-set-runner.mjs", import.meta.url));
  const runner = fork(module, {
    execArgv: [`--max-old-space-size=${largest}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  await once(runner, "message");
  return runner;
}

/** What went wrong with a set; nothing where it became files. */
function run(set: PageSet, runner: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    const end = (problem: string): void => {
      clearTimeout(timer);
      runner.removeAllListeners();
      resolve(problem);
    };
    const timer = setTimeout(end, longest, `took more than ${longest} ms`);
    runner.once("message", (answer) => end(String(answer)));
    runner.once("exit", () => end("the process ended"));
    runner.send(set);
  });
}
