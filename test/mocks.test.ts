import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { generate } from "../generator/index.ts";
import { compile, compilers, linkPackage, makeProject } from "./support/compile.ts";
import { songsService } from "./support/songs-service.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

const emit = ["models", "validators", "requests", "mocks"] as const;

/** What tests call of the generated modules. */
interface Generated {
  readonly handlers: Parameters<typeof setupServer>;
  readonly mocks: readonly object[];
  readonly handlersOf: (mocks: readonly object[], options?: object) => Parameters<typeof setupServer>;
  readonly createStore: () => { reset(): void };
  readonly mockGetSong: Mock;
  readonly mockListSongs: Mock;
}

interface Mock {
  (overrides?: unknown, options?: object): Parameters<typeof setupServer>[number];
  error(status: number): Parameters<typeof setupServer>[number];
  empty(): Parameters<typeof setupServer>[number];
  readonly body: unknown;
}

/** What is not mocked is answered with 501. */
const server = setupServer(http.all("*", () => new HttpResponse(null, { status: 501 })));
let folder: string;
let texts: ReadonlyMap<string, string>;
let generated: Generated;

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFiles(join(folder, "pages"), songsService);
  await generate({ input: join(folder, "pages"), output: join(folder, "api"), emit });
  texts = await readFiles(join(folder, "api"));
  await linkPackage(folder, "msw");
  const outfile = join(folder, "mocks.mjs");
  await build({
    entryPoints: [join(folder, "api", "mocks.ts")],
    bundle: true,
    format: "esm",
    external: ["msw"],
    outfile,
    logLevel: "silent",
  });
  generated = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  server.listen();
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Sends a request, and reads what is answered. */
async function send(method: string, path: string, body?: unknown) {
  const response = await fetch(`https://api.example.com/v1.0${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}

test.each(compilers)("%s compiles them, and code that uses them", async (compiler) => {
  const project = await temporaryFolder();
  await writeFiles(project, { ...prefixed("api", texts), "consumer.ts": consumer });
  await makeProject(project);
  await linkPackage(project, "msw");
  expect(await compile(project, compiler)).toEqual({ status: 0, text: "" });
});

function prefixed(name: string, files: ReadonlyMap<string, string>) {
  return Object.fromEntries([...files].map(([path, text]) => [`${name}/${path}`, text]));
}

const consumer = `import type { HttpHandler } from "msw";
import { type SetupServer, setupServer } from "msw/node";
import { createStore, handlers, handlersOf, mockGetSong, mockListSongs, mocks } from "./api/mocks.js";
import type { Song } from "./api/index.js";

export const server: SetupServer = setupServer(...handlers, mockGetSong({ title: "Mine" }, { delay: 10 }), mockGetSong.error(404));
export const song: Song = mockGetSong.body;
export const stateful: SetupServer = setupServer(...handlersOf(mocks, { store: createStore() }));
export const list: HttpHandler = mockListSongs({ value: [song] }, { pageSize: 1 });

// @ts-expect-error: a title is a text
mockGetSong({ title: 7 });

// @ts-expect-error: there is no such member
mockGetSong({ singer: "Me" });
`;

test("only they need MSW, and the index has none of them", () => {
  const importers = [...texts].filter(([, text]) => text.includes('from "msw"')).map(([path]) => path);
  expect(importers).toEqual(["mocks.ts", "mocks/runtime/handler.ts", "mocks/runtime/mock.ts"]);
  expect(texts.get("index.ts")).not.toContain("mock");
});

test("each says where its answer comes from, and what of that contradicts its page", () => {
  const comments = Object.fromEntries(
    Array.from(
      (texts.get("mocks/song.ts") ?? "").matchAll(/\/\*\*\n([\s\S]*?) \*\/\nexport const (\w+)/g),
      ([, comment = "", name]) => [
        name,
        comment
          .replace(/^ \* ?/gm, "")
          .trim()
          .split("\n\n")
          .slice(0, -1),
      ],
    ),
  );
  expect(comments).toMatchInlineSnapshot(`
    {
      "mockCreateSong": [
        "Mocks \`createSong\`: answers as the page shows.",
        "What the page shows contradicts it:
    - Expected an integer of 32 bits, found the string "three" at /minutes; the documented type was kept",
      ],
      "mockDeleteSong": [
        "Mocks \`deleteSong\`: answers without a body, as the page shows none.",
      ],
      "mockGetLatestSong": [
        "Mocks \`getLatestSong\`: answers with the least value of the documented type, as the page shows no answer.",
      ],
      "mockGetSong": [
        "Mocks \`getSong\`: answers as the page shows.",
        "What the page shows contradicts it:
    - Found Minutes, expected minutes; they differ only in the case of letters, and the member was not typed; it is repaired here",
      ],
      "mockListSongs": [
        "Mocks \`listSongs\`: answers as the page shows.",
      ],
      "mockUpdateSong": [
        "Mocks \`updateSong\`: answers with the least value of the documented type, as the page shows no answer.",
      ],
    }
  `);
});

test("a documented request gets its documented answer; the name of a member is repaired", async () => {
  server.use(...generated.handlers);
  const { status, headers, body } = await send("GET", "/songs/1");
  expect([status, headers.get("etag"), body]).toEqual([200, '"7"', { id: "1", title: "One", minutes: 3 }]);
  expect((await send("GET", "/songs/nothing")).body).toMatchObject({ error: { code: "NoSong" } });
  expect((await send("GET", "/songs/nothing")).status).toBe(404);
  expect((await send("GET", "/songs?$top=1&$select=id")).body).toEqual({ value: [{ id: "1" }, { id: "2" }] });
});

test("other requests of the path get the usual answer, and the nearer path is meant", async () => {
  server.use(...generated.handlers);
  expect((await send("GET", "/songs/other")).body).toMatchObject({ title: "One" });
  expect(await send("GET", "/songs/latest")).toMatchObject({ status: 200, body: { id: "" } });
  expect((await send("GET", "/singers")).status).toBe(501);
});

test("overrides replace members; errors, empty answers and options do what they say", async () => {
  const { mockGetSong, mockListSongs } = generated;
  expect(mockGetSong.body).toEqual({ id: "1", title: "One", minutes: 3 });
  server.use(mockGetSong({ title: "Mine" }, { status: 203, headers: { "x-one": "1" }, delay: 1 }));
  const answer = await send("GET", "/songs/1");
  expect([answer.status, answer.headers.get("x-one")]).toEqual([203, "1"]);
  expect(answer.body).toEqual({ id: "1", title: "Mine", minutes: 3 });
  server.use(mockGetSong.error(404));
  expect((await send("GET", "/songs/1")).body).toEqual({ error: { code: "NoSong", message: "There is none" } });
  server.use(mockGetSong.error(503));
  expect(await send("GET", "/songs/1")).toMatchObject({ status: 503, body: { error: { code: "503" } } });
  server.use(mockGetSong.empty(), mockListSongs.empty());
  expect(await send("GET", "/songs/1")).toMatchObject({ status: 204, body: undefined });
  expect(await send("GET", "/songs")).toMatchObject({ status: 200, body: { value: [] } });
});

test("a body that does not pass is answered with 400 and the problems; what the page shows passes", async () => {
  server.use(...generated.handlers);
  const { status, body } = await send("POST", "/songs", { title: 7, singer: "Me" });
  expect(status).toBe(400);
  expect(body.error.details.map(({ target }: { target: string }) => target)).toEqual(["/title", "/singer"]);
  expect((await send("POST", "/songs")).status).toBe(400);
  expect((await send("POST", "/songs", { minutes: "three", title: "New" })).status).toBe(201);
});

test("lists come in pages when asked", async () => {
  server.use(generated.mockListSongs(undefined, { pageSize: 2 }));
  const first = await send("GET", "/songs");
  expect(first.body.value).toHaveLength(2);
  const second = await send("GET", first.body["@odata.nextLink"].replace("https://api.example.com/v1.0", ""));
  expect(second.body).toEqual({ value: [{ id: "3", title: "Three" }] });
  server.use(generated.mockListSongs());
  expect((await send("GET", "/songs?$top=1")).body.value).toHaveLength(1);
  expect((await send("GET", "/songs?$skiptoken=of-the-page")).body).toEqual({ value: [] });
});

test("a store lists what was created, changed and deleted", async () => {
  const store = generated.createStore();
  server.use(...generated.handlersOf(generated.mocks, { store }));
  const created = await send("POST", "/songs", { title: "Mine" });
  expect(created.body).toEqual({ id: "new-1", title: "Mine", minutes: 3 });
  expect((await send("PATCH", "/songs/new-1", { title: "Ours" })).body).toMatchObject({ title: "Ours" });
  await send("PATCH", "/songs/2", { title: "Second" });
  await send("DELETE", "/songs/1");
  expect((await send("GET", "/songs")).body.value).toEqual([
    { id: "2", title: "Second" },
    { id: "3", title: "Three" },
    { id: "new-1", title: "Ours", minutes: 3 },
  ]);
  expect((await send("GET", "/songs/new-1")).body).toMatchObject({ id: "new-1", title: "Ours" });
  expect((await send("GET", "/songs/1")).status).toBe(404);
  store.reset();
  expect((await send("GET", "/songs")).body.value).toHaveLength(3);
});

test("another base URL can be a path on any host", async () => {
  server.use(...generated.handlersOf(generated.mocks, { baseUrl: "/api" }));
  const response = await fetch("https://any.example.com/api/songs/1");
  expect(await response.json()).toMatchObject({ title: "One" });
});
