import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { generate } from "../generator/generate.ts";
import { getSong, playSong, single, song } from "./support/music.ts";
import { documentedBodies } from "./support/seed.ts";
import { songsService } from "./support/songs-service.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

interface Document {
  readonly openapi: string;
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly examples?: object }>> };
  readonly responses: Readonly<Record<string, object>>;
  readonly security?: readonly object[];
}

/** The document that pages become. */
async function documentOf(input: string, options: { readonly docsUrl?: string } = {}): Promise<Document> {
  const output = join(await temporaryFolder(), "api");
  const { files } = await generate({ input, output, emit: ["openapi"], ...options });
  expect(files.map(({ path }) => path)).toEqual([".apidocs-typescript.json", "openapi.json"]);
  return JSON.parse(await readFile(join(output, "openapi.json"), "utf8"));
}

async function documentOfPages(pages: Readonly<Record<string, string>>): Promise<Document> {
  const input = await temporaryFolder();
  await writeFiles(input, pages);
  return documentOf(input);
}

const seed = await documentOf(new URL("../input-docs", import.meta.url).pathname);
const music = await documentOfPages({
  "song.md": song,
  "single.md": single,
  "song-get.md": getSong,
  "song-play.md": playSong,
});

const operationsOf = ({ paths }: Document) => Object.values(paths).flatMap((item) => Object.values(item));

describe.each([
  ["the user's page", seed],
  ["a small service", music],
])("the document of %s", (_, document) => {
  test("refers to nothing that it lacks", () => {
    const references = JSON.stringify(document).match(/"#\/components\/schemas\/[^"]*"/g) ?? [];
    const names = references.map((reference) => JSON.parse(reference).split("/").at(-1));
    for (const name of names) expect(document.components.schemas).toHaveProperty([name]);
  });

  test("describes each parameter of a path, and has an id of its own for each operation", () => {
    for (const [path, item] of Object.entries(document.paths)) {
      const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
      for (const { parameters } of Object.values(item))
        expect(parameters.filter((one) => one.in === "path").map(({ name }) => name)).toEqual(names);
    }
    const ids = operationsOf(document).map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("the documented bodies of the user's page are valid by its schemas", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "api", components: seed.components });
  const { request, response } = documentedBodies();
  const validate = (name: string, value: unknown) =>
    ajv.validate({ $ref: `api#/components/schemas/${name}` }, value) ? [] : ajv.errors;
  expect(validate("HostSecurityProfileCreate", request)).toEqual([]);
  expect(validate("HostSecurityProfile", response)).toEqual([]);
  expect(validate("HostSecurityProfileCreate", { ...request, fqdn: 7 })).not.toEqual([]);
});

test("an operation has its path, its body with the documented example, and its answer", () => {
  expect(seed.openapi).toBe("3.1.0");
  expect(seed.paths["/Security/hostSecurityProfiles"]?.["post"]).toMatchObject({
    operationId: "createHostSecurityProfile",
    requestBody: {
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/HostSecurityProfileCreate" },
          examples: { create_hostsecurityprofile_from_: { value: documentedBodies().request } },
        },
      },
    },
    responses: {
      "201": {
        content: { "application/json": { schema: { $ref: "#/components/schemas/HostSecurityProfile" } } },
      },
    },
  });
});

test("a place of a base is a union that names its types; the server is that of the examples", () => {
  expect(music.servers).toEqual([{ url: "https://api.example.com/v1.0" }]);
  expect(music.components.schemas["AnySong"]).toMatchObject({
    anyOf: [{ $ref: "#/components/schemas/Song" }, { $ref: "#/components/schemas/Single.Named" }],
    discriminator: {
      propertyName: "@odata.type",
      mapping: { "#microsoft.graph.single": "#/components/schemas/Single.Named" },
    },
  });
  expect(music.components.schemas["Single.Named"]).toEqual({
    allOf: [
      { $ref: "#/components/schemas/Single" },
      {
        type: "object",
        properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.single"] } },
        required: ["@odata.type"],
      },
    ],
  });
  expect(music.paths["/songs/{songId}/play"]?.["post"]).toMatchObject({
    requestBody: {
      content: { "application/json": { schema: { type: "object", required: ["volume"] } } },
    },
    responses: { "204": { description: "No Content" } },
  });
});

test("an operation names its page, and links to it where that is published", async () => {
  const input = await temporaryFolder();
  await writeFiles(input, { "song.md": song, "song-get.md": getSong });
  const [plain] = operationsOf(await documentOf(input));
  expect(plain).toMatchObject({ "x-page": "song-get.md" });
  expect(plain).not.toHaveProperty("externalDocs");
  const [linked] = operationsOf(await documentOf(input, { docsUrl: "https://docs.example.com/{page}" }));
  expect(linked).toMatchObject({ externalDocs: { url: "https://docs.example.com/song-get" } });
});

test("two pages with the same path share it, whatever they call its parameter", async () => {
  const { paths } = await documentOfPages({
    "song.md": song,
    "song-get.md": getSong,
    "song-delete.md":
      "# Delete song\n\n## HTTP request\n``` http\nDELETE /songs/{song-id}/\n```\n\n## Response\nReturns `204 No Content`.\n",
  });
  expect(Object.keys(paths)).toEqual(["/songs/{songId}"]);
  expect(Object.keys(paths["/songs/{songId}"] ?? {}).sort()).toEqual(["delete", "get"]);
});

test("examples have the names that the page gives them, and say what contradicts it; errors and headers are described", async () => {
  const { paths, components } = await documentOfPages(songsService);
  const { responses } = paths["/songs/{songId}"]?.["get"] ?? {};
  expect(responses).toMatchObject({
    "200": {
      headers: { ETag: { schema: { type: "string" }, example: '"7"' } },
      content: {
        "application/json": {
          examples: { get_song: { value: { id: "1", title: "One", minutes: 3 }, "x-findings": [expect.any(String)] } },
        },
      },
    },
    "404": {
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/ApiError" },
          examples: { example1: { value: { error: { code: "NoSong", message: "There is none" } } } },
        },
      },
    },
    default: { $ref: "#/components/responses/Error" },
  });
  expect(components.schemas["ApiError"]).toMatchObject({ required: ["error"] });
});

test("it can be written as YAML", async () => {
  const [input, output] = [await temporaryFolder(), join(await temporaryFolder(), "api")];
  await writeFiles(input, songsService);
  await generate({ input, output, emit: ["openapi", "openapi-yaml"] });
  const [json, yaml] = await Promise.all(
    ["json", "yaml"].map((format) => readFile(join(output, `openapi.${format}`), "utf8")),
  );
  expect(parse(yaml ?? "")).toEqual(JSON.parse(json ?? ""));
});
