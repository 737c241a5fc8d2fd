import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { dialectOf } from "../generator/configuration/dialect.ts";
import { generate } from "../generator/index.ts";
import { compile, makeProject } from "./support/compile.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

const cases = fileURLToPath(new URL("./cases/", import.meta.url));

/** Compiles code against what is generated from a case. A line that should be wrong says so itself. */
async function compileAgainst(name: string, code: string, dialect = "microsoft-graph"): Promise<string> {
  const output = await temporaryFolder();
  await generate({ input: join(cases, name, "input"), output, dialect: dialectOf(dialect) });
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

test("the members that are selected are those of the answer, beside its key", async () => {
  const code = `import { createClient } from "./runtime/client.js";
import { listSongs } from "./requests/song.js";

const client = createClient();
const parameters = { market: "de" };

export async function selecting(names: ("id" | "title")[]): Promise<unknown[]> {
  const [title] = (await listSongs(client, parameters, { query: { $select: ["title"] } })).value;
  const [id] = (await listSongs(client, parameters, { query: { $select: ["id"], $orderby: ["title desc", "id"] } })).value;
  const [computed] = (await listSongs(client, parameters, { query: { $select: names } })).value;
  const [all] = (await listSongs(client, parameters)).value;
  // @ts-expect-error it is not selected
  console.log(id?.title);
  // @ts-expect-error nobody sorts by control information
  await listSongs(client, parameters, { query: { $orderby: "@odata.etag" } });
  // @ts-expect-error nobody selects control information
  await listSongs(client, parameters, { query: { $select: ["@odata.etag"] } });
  // @ts-expect-error no direction
  await listSongs(client, parameters, { query: { $orderby: "title down" } });
  return [title?.id, title?.title, title?.["@odata.etag"], computed?.title, all?.id, all?.title];
}
`;
  expect(await compileAgainst("query-options-and-headers", code)).toBe("");
}, 60_000);

test("what is expanded is part of the answer, beside what is selected", async () => {
  const code = `import { createClient } from "./runtime/client.js";
import { getCabinet } from "./requests/cabinet.js";

const client = createClient();

export async function expanding(): Promise<unknown[]> {
  const parameters = { cabinetId: "7" };
  const one = await getCabinet(client, parameters, { query: { $select: ["id"], $expand: "drawers($select=id)" } });
  const two = await getCabinet(client, parameters, { query: { $select: ["id"], $expand: ["drawers"] } });
  const three = await getCabinet(client, parameters, { query: { $select: ["id"] } });
  // @ts-expect-error it is not expanded
  console.log(three.drawers);
  // @ts-expect-error no navigation property
  await getCabinet(client, parameters, { query: { $expand: "doors" } });
  return [one.drawers, two.drawers, (await getCabinet(client, parameters)).drawers];
}
`;
  expect(await compileAgainst("facets-and-instance-attributes", code)).toBe("");
}, 60_000);

test("control information and annotations are typed", async () => {
  const code = `import { annotationsOf, type Page, type Song } from "./index.js";

export function read(page: Page<Song>, song: Song): unknown[] {
  // @ts-expect-error what an annotation holds is not known
  const url: string = annotationsOf(song)["@example.downloadUrl"];
  // @ts-expect-error no annotation
  console.log(annotationsOf(song)["title"]);
  const count: number | undefined = page["@odata.count"];
  return [url, count, song["@odata.etag"]?.length, song["@removed"]?.reason, page["@odata.nextLink"]?.length];
}
`;
  expect(await compileAgainst("query-options-and-headers", code)).toBe("");
}, 60_000);

test("the index exports what callers use, and no part of what it is built from", async () => {
  const output = await temporaryFolder();
  await generate({ input: join(cases, "query-options-and-headers", "input"), output });
  const index: object = await import(join(output, "index.ts"));
  expect(Object.keys(index).sort()).toEqual([
    "annotationsOf",
    "baseUrl",
    "batch",
    "cancelUpload",
    "changesOf",
    "checkSong",
    "createClient",
    "filter",
    "followLink",
    "isAccepted",
    "isApiError",
    "isLinkError",
    "isSong",
    "itemsOf",
    "listSongs",
    "outcomeOf",
    "pagesOf",
    "poll",
    "readJson",
    "send",
    "songSchema",
    "unquoted",
    "upload",
    "uploadState",
  ]);
});

test.each([
  {
    dialect: "gitlab",
    name: "sections-are-operations",
    call: 'listBoardNotes(client, { boardId: "7" })',
    from: "note",
    type: "Note",
  },
  {
    dialect: "microsoft-learn",
    name: "request-lines-in-tables",
    call: 'getAllOrders(client, { bakeryId: "7" })',
    from: "order",
    type: "Order",
  },
])("the items of lists in the dialect $dialect are gone through as those of pages are", async (usage) => {
  const { dialect, name, call, from, type } = usage;
  const code = `import { createClient, type Collection, followLink, itemsOf, pagesOf, type ${type} } from "./index.js";
import { ${call.replace(/\(.*/, "")} } from "./requests/${from}.js";

const client = createClient();

export async function list(): Promise<readonly ${type}[]> {
  const all: ${type}[] = [];
  for await (const item of itemsOf(client, ${call}, { limit: 5 })) all.push(item);
  for await (const page of pagesOf(client, ${call})) {
    const list: Collection<${type}> = page;
    console.log(list, await followLink(client, page));
  }
  return all;
}
`;
  expect(await compileAgainst(name, code, dialect)).toBe("");
});
