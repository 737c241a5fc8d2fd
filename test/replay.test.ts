import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "./support/temporary.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs the replay and gives its exit status with what it printed and wrote. */
async function replay(folder: string, ...options: string[]): Promise<{ status: number; text: string; json: unknown }> {
  const file = join(await temporaryFolder(), "replay.json");
  const result = await new Promise<{ status: number; text: string }>((resolve) => {
    const command = ["test/replay/replay.mjs", folder, "--json", file, ...options];
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : 1, text: stdout + stderr });
    });
  });
  return { ...result, json: JSON.parse(await readFile(file, "utf8")) };
}

test("the documented requests of this repository's own page are replayed equal", async () => {
  const { status, text, json } = await replay("input-docs", "--floors", "test/replay/floors.json");
  expect(status).toBe(0);
  expect(text).toContain("requests replayed equal: 100.00 %");
  expect(json).toMatchObject({ deviations: [] });
}, 60_000);

test("a request that no request line documents deviates with place, cause and finding", async () => {
  const { text, json } = await replay("test/cases/examples-show-other-paths/input");
  const page = "song-like.md";
  expect(json).toMatchObject({
    figures: { requests: 4, "requests of clients": 3 },
    deviations: [
      { page, line: 26, cause: "no documented path", byService: true, finding: "undocumented-path" },
      { page, line: 30, cause: "case of the path", finding: "path-case" },
    ],
  });
  expect(text).toContain("song-like.md:30 request case of the path (path-case)");
}, 60_000);

test.each(["calls-in-paths", "answers-in-all-forms", "bodies-in-all-forms", "query-options-and-headers"])(
  "the examples of the case %s are replayed equal",
  async (name) => {
    expect(await replay(`test/cases/${name}/input`)).toMatchObject({ status: 0, json: { deviations: [] } });
  },
  60_000,
);
