import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "./support/temporary.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const cases = ["calls-in-paths", "answers-in-all-forms", "bodies-in-all-forms", "query-options-and-headers"];
const inputOf = (name: string) => `test/cases/${name}/input`;

/** What one run of the replay printed and wrote of all folders, and its exit status. */
let run: { readonly status: number; readonly text: string };
let reports: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  const file = join(await temporaryFolder(), "replay.json");
  const folders = ["input-docs", ...[...cases, "examples-show-other-paths"].map(inputOf)];
  const command = ["test/replay/replay.mjs", ...folders, "--json", file, "--floors", "test/replay/floors.json"];
  run = await new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : 1, text: stdout + stderr });
    });
  });
  reports = JSON.parse(await readFile(file, "utf8"));
});

test("the documented requests of this repository's own page are replayed equal", () => {
  expect(run.status).toBe(0);
  expect(run.text).toContain("requests replayed equal: 100.00 %");
  expect(reports["input-docs"]).toMatchObject({ deviations: [] });
});

test("a request that no request line documents deviates with place, cause and finding", () => {
  const page = "song-like.md";
  expect(reports[inputOf("examples-show-other-paths")]).toMatchObject({
    figures: { requests: 4, "requests of clients": 3 },
    deviations: [
      { page, line: 26, cause: "no documented path", byService: true, finding: "other-host" },
      { page, line: 30, cause: "case of the path", finding: "path-case" },
    ],
  });
  expect(run.text).toContain("song-like.md:30 request case of the path (path-case)");
});

test.each(cases)("the examples of the case %s are replayed equal", (name) => {
  expect(reports[inputOf(name)]).toMatchObject({ deviations: [] });
});
