import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../generator/index.ts";
import { compile, makeProject } from "./support/compile.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

const cases = fileURLToPath(new URL("./cases/", import.meta.url));

/** Compiles code against what is generated from a case. A line that should be wrong says so itself. */
async function compileAgainst(name: string, code: string): Promise<string> {
  const output = await temporaryFolder();
  await generate({ input: join(cases, name, "input"), output });
  await writeFiles(output, { "usage.ts": code });
  await makeProject(output);
  return (await compile(output, "typescript")).text;
}

test("several paths exclude each other, and only documented ones can be called", async () => {
  const code = `import { createClient } from "./runtime/client.js";
import { getSong, updateSong } from "./requests/song.js";

const client = createClient();
export const calls: readonly (() => unknown)[] = [
  () => getSong(client, { songId: "7" }),
  () => getSong(client, { albumId: "1", songId: "7" }),
  () => getSong(client, { path: "/albums/{albumId}/songs/{songId}", albumId: "1", songId: "7" }),
  () => getSong(client, { songPath: "a/b" }),
  () => getSong(client, { path: "/latest/song" }),
  () => updateSong(client, { path: "PUT /songs/{songId}", songId: "7" }, {}),
  // @ts-expect-error no path has this parameter alone
  () => getSong(client, { albumId: "1" }),
  // @ts-expect-error these belong to different paths
  () => getSong(client, { songPath: "a/b", songId: "7" }),
  // @ts-expect-error no page documents this path
  () => getSong(client, { path: "/elsewhere" }),
  // @ts-expect-error this path has no parameters
  () => getSong(client, { path: "/latest/song", songId: "7" }),
  // @ts-expect-error two methods share the parameters
  () => updateSong(client, { songId: "7" }, {}),
];
`;
  expect(await compileAgainst("several-paths-on-one-page", code)).toBe("");
}, 60_000);

test("query options are those that the page allows", async () => {
  const code = `import { createClient } from "./runtime/client.js";
import { listSongs } from "./requests/song.js";

const client = createClient();
export const calls: readonly (() => unknown)[] = [
  () => listSongs(client, { market: "de" }),
  () => listSongs(client, { market: "de" }, { query: { $select: ["id", "title"], $top: 5, explicit: true } }),
  () => listSongs(client, { market: "de" }, { headers: { Prefer: "songs.language=de", "X-Other": "1" } }),
  // @ts-expect-error no member of a song
  () => listSongs(client, { market: "de" }, { query: { $select: ["name"] } }),
  // @ts-expect-error the page rules it out
  () => listSongs(client, { market: "de" }, { query: { $filter: "title eq 'a'" } }),
  // @ts-expect-error a flag
  () => listSongs(client, { market: "de" }, { query: { explicit: 7 } }),
];
`;
  expect(await compileAgainst("query-options-and-headers", code)).toBe("");
}, 60_000);

test("answers have the type that their reader gives", async () => {
  const code = `import { createClient } from "./runtime/client.js";
import type { Accepted } from "./runtime/answers.js";
import type { Double } from "./runtime/primitives.js";
import { getLyrics, getSound, songCopy, songLength } from "./requests/song.js";

const client = createClient();
export const length: Promise<Double> = songLength(client, { songId: "7" });
export const lyrics: Promise<string> = getLyrics(client, { songId: "7" });
export const sound: Promise<Response> = getSound(client, { songId: "7" });
export const copy: Promise<Accepted> = songCopy(client, { songId: "7" });
`;
  expect(await compileAgainst("answers-in-all-forms", code)).toBe("");
}, 60_000);
